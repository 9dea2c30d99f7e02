// What is signed and proved on the way from a meter to a batch has one set of types: the contracts'.
export type {
  Accreditation,
  Batch,
  Capacities,
  DeviceKey,
  Enrolment,
  Join,
  KeyKind,
  Leaf,
  Quality,
  Quorum,
  Reading,
  Registers,
  Rotation,
} from "../generated/types.ts";
