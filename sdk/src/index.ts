export { BaseError } from "./errors/base.ts";
