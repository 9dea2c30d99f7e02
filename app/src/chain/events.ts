/** The event that a transaction must have emitted once, with its arguments typed. */
export function eventOf<E extends { readonly eventName: string }, N extends E["eventName"]>(
  events: readonly E[],
  name: N,
): Extract<E, { readonly eventName: N }> {
  const found = events.find((event): event is Extract<E, { readonly eventName: N }> => event.eventName === name);
  if (!found) throw new Error(`the transaction emitted no ${name}`);
  return found;
}
