/** The specification's operations under readable names. Everything here derives from `openapi.yaml`. */
import { operations } from "./generated/operations.js";
const table = operations;
export { table as operations };
