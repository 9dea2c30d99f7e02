// A process of its own that opens a journal, signs a period, says so, and waits to be killed.
import { fileStore } from "../../src/device/file.ts";
import { end, open, sampleAt } from "./support.ts";

const [, , path = ""] = process.argv;
const meter = await open(fileStore(path));
await meter.sample(sampleAt(end(0)));
await meter.sample(sampleAt(end(1), { generation: 9n }));
process.send?.("ready");
setInterval(() => undefined, 1_000);
