/**
 * The conservative partition of a period's generation, Wh: green charge is what PV must have put into the battery, direct export
 * what it must have sent out, whatever happened inside the period. Issues nothing for import, nor for discharge.
 */
export function partition(flows: {
  readonly generation: bigint;
  readonly gridImport: bigint;
  readonly gridExport: bigint;
  readonly charge: bigint;
  readonly discharge: bigint;
}): { readonly greenCharge: bigint; readonly directExport: bigint } {
  const greenCharge = least(flows.generation, flows.charge - flows.gridImport);
  return { greenCharge, directExport: least(flows.generation - greenCharge, flows.gridExport - flows.discharge) };
}

function least(a: bigint, b: bigint): bigint {
  const m = a < b ? a : b;
  return m > 0n ? m : 0n;
}
