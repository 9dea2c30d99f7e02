export * from "./attesters.ts";
export * from "./batch.ts";
export * from "./corrections.ts";
export * from "./device.ts";
export * from "./dividing.ts";
export * from "./enrolment.ts";
export {
  allocateLeaves,
  decodeLeafAt,
  decodeLeaves,
  encodeLeaves,
  type FleetLeaf,
  hashLeaf,
  LeafIndexError,
  MalformedLeavesError,
  type PublishedLeaves,
  readRecords,
  writeLeaf,
} from "./leaves.ts";
export * from "./partition.ts";
export * from "./period.ts";
export * from "./profile.ts";
export * from "./published.ts";
export * from "./reading.ts";
export * from "./registers.ts";
export * from "./sumTree.ts";
export * from "./treeSteps.ts";
export * from "./typedData.ts";
