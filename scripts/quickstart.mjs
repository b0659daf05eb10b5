import { install } from "./install.mjs";

install();
await import("./demo.mjs");
