/** A share with its confidence interval. */
export interface Share {
  readonly count: number;
  readonly samples: number;
  readonly share: number;
  /** The ends of the 95 % interval. */
  readonly low: number;
  readonly high: number;
}

/** The 0.975 quantile of the normal distribution. */
export const Z95 = 1.959963984540054;

/**
 * The score interval of Wilson 1927, "Probable inference, the law of succession, and statistical
 * inference", Journal of the American Statistical Association 22:209-212: it stays within 0 and 1, and is
 * more than a point where a share is 0 or 1. It measures the error of sampling, not that of the model.
 *
 *     wilson(0, 1000).high // 0.0038…: three or four in a thousand cannot be ruled out
 */
export function wilson(count: number, samples: number): Share {
  if (samples === 0) return { count, samples, share: 0, low: 0, high: 1 };
  const share = count / samples;
  const square = (Z95 * Z95) / samples;
  const middle = (share + square / 2) / (1 + square);
  const half = Math.sqrt(square * share * (1 - share) + (square * square) / 4) / (1 + square);
  return {
    count,
    samples,
    share,
    low: count === 0 ? 0 : Math.max(0, middle - half),
    high: count === samples ? 1 : Math.min(1, middle + half),
  };
}
