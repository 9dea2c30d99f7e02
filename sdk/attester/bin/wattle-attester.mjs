#!/usr/bin/env node
import { join } from "node:path";
import { launch } from "../../../script/launch.mjs";
import { NODE_FLAGS } from "./flags.mjs";

launch(join(import.meta.dirname, "../src/cli.ts"), "The attester's node", NODE_FLAGS);
