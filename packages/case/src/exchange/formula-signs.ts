/**
 * What spreadsheets take for the beginning of a formula: = + - @ (also in their fullwidth forms), a tab
 * or a line break. For a class of a regular expression.
 */
export const FORMULA_SIGNS = "=+\\-@\\t\\r\\n\\uFF1D\\uFF0B\\uFF0D\\uFF20";
