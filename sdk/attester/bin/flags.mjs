// What Node is told of a node's memory. V8 keeps garbage for as long as it may; what a fleet's sites take is outside its heap, and has the room.
export const NODE_FLAGS = ["--max-old-space-size=320", "--max-semi-space-size=8"];
