/** The version of the engine that results name; a test holds it equal to the engine's package.json. */
export const ENGINE_VERSION = "0.1.0";
