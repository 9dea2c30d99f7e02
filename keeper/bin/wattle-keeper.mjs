#!/usr/bin/env node
import { join } from "node:path";
import { launch } from "../../script/launch.mjs";

launch(join(import.meta.dirname, "../src/cli.ts"), "The keeper");
