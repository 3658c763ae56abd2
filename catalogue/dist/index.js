export { t as SERVICES, n as createMatcher } from "./chunks/services.js";
