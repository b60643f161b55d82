/** The error catalogue `x-faults` of the specification under readable names. */
import { faults } from "./generated/faults.js";
const catalogue = faults;
export { catalogue as faults };
