import { useEffect, useState } from "react";

/** Longer than an eye-blink: what is over sooner is not shown, so that nothing flickers. */
const BLINK = 250;

/** Whether something is so and has been for a moment. What is over sooner changes nothing on the page. */
export function useLasting(so: boolean): boolean {
  const [lasting, setLasting] = useState(false);
  useEffect(() => {
    if (!so) return;
    const timer = setTimeout(() => setLasting(true), BLINK);
    return () => {
      clearTimeout(timer);
      setLasting(false);
    };
  }, [so]);
  return so && lasting;
}
