// SunSpec's information models, as its specification lists their points (sunspec.org, "SunSpec Device Information Model Reference"; JSON of
// the models at github.com/sunspec/models). A point is `name:type`, with `*factor` where another point is its scale factor; points follow each
// other without a gap, so that a table's length is the model's published length, which a test compares.

/** How a point is written. `string` and `pad` with how many registers they take. */
export type PointType =
  | "uint16"
  | "int16"
  | "uint32"
  | "int32"
  | "uint64"
  | "acc32"
  | "acc64"
  | "float32"
  | "sunssf"
  | "enum16"
  | "bitfield16"
  | "bitfield32"
  | `string${number}`
  | `pad${number}`;

/** A point: where it stands behind the model's head of id and length, in registers, and how it is written. */
export interface Point {
  readonly at: number;
  readonly size: number;
  readonly type: PointType;
  /** The point that is its scale factor. */
  readonly factor: string | undefined;
}

/** A model. */
export interface Model {
  readonly name: string;
  /** Registers without id and length, as published; a device's may be shorter (older drafts) or longer. */
  readonly length: number;
  readonly points: ReadonlyMap<string, Point>;
}

const SIZES: Readonly<Record<string, number>> = {
  uint16: 1,
  int16: 1,
  uint32: 2,
  int32: 2,
  uint64: 4,
  acc32: 2,
  acc64: 4,
  float32: 2,
  sunssf: 1,
  enum16: 1,
  bitfield16: 1,
  bitfield32: 2,
};

function model(name: string, length: number, table: string): Model {
  const points = new Map<string, Point>();
  let at = 0;
  for (const entry of table.trim().split(/\s+/)) {
    const [, label = "", type = "", factor] = /^([A-Za-z0-9_]+):([a-z0-9]+)(?:\*([A-Za-z_]+))?$/.exec(entry) ?? [];
    const size = SIZES[type] ?? Number(/\d+$/.exec(type)?.[0]);
    points.set(label, { at, size, type: type as PointType, factor });
    at += size;
  }
  return { name, length, points };
}

/** Names of one kind in a row: `phases("A:int16*A_SF")` is A, AphA, AphB and AphC. */
function phases(total: string): string {
  const [name = "", kind = ""] = total.split(":");
  return [name, `${name}phA`, `${name}phB`, `${name}phC`].map((label) => `${label}:${kind}`).join(" ");
}

function energies(name: string, kind: string): string {
  return ["", "PhA", "PhB", "PhC"].map((phase) => `${name}${phase}:${kind}`).join(" ");
}

const VOLTAGES = ["PPVphAB", "PPVphBC", "PPVphCA", "PhVphA", "PhVphB", "PhVphC"];
const EVENTS = ["Evt1", "Evt2", "EvtVnd1", "EvtVnd2", "EvtVnd3", "EvtVnd4"]
  .map((label) => `${label}:bitfield32`)
  .join(" ");
const STATES = `St:enum16 StVnd:enum16 ${EVENTS}`;
const METER_VOLTAGES = ["PhV", "PhVphA", "PhVphB", "PhVphC", "PPV", "PhVphAB", "PhVphBC", "PhVphCA"];
const REACTIVE = ["TotVArhImpQ1", "TotVArhImpQ2", "TotVArhExpQ3", "TotVArhExpQ4"];

const COMMON = model("common", 66, "Mn:string16 Md:string16 Opt:string8 Vr:string8 SN:string16 DA:uint16 Pad:pad1");

const INVERTER = model(
  "inverter",
  50,
  `${phases("A:uint16*A_SF")} A_SF:sunssf ${VOLTAGES.map((label) => `${label}:uint16*V_SF`).join(" ")} V_SF:sunssf
  W:int16*W_SF W_SF:sunssf Hz:uint16*Hz_SF Hz_SF:sunssf VA:int16*VA_SF VA_SF:sunssf VAr:int16*VAr_SF VAr_SF:sunssf
  PF:int16*PF_SF PF_SF:sunssf WH:acc32*WH_SF WH_SF:sunssf DCA:uint16*DCA_SF DCA_SF:sunssf DCV:uint16*DCV_SF DCV_SF:sunssf
  DCW:int16*DCW_SF DCW_SF:sunssf TmpCab:int16*Tmp_SF TmpSnk:int16*Tmp_SF TmpTrns:int16*Tmp_SF TmpOt:int16*Tmp_SF Tmp_SF:sunssf ${STATES}`,
);

const INVERTER_FLOAT = model(
  "inverter, floating point",
  60,
  `${phases("A:float32")} ${VOLTAGES.map((label) => `${label}:float32`).join(" ")} W:float32 Hz:float32 VA:float32 VAr:float32 PF:float32
  WH:float32 DCA:float32 DCV:float32 DCW:float32 TmpCab:float32 TmpSnk:float32 TmpTrns:float32 TmpOt:float32 ${STATES}`,
);

const METER = model(
  "meter",
  105,
  `${phases("A:int16*A_SF")} A_SF:sunssf ${METER_VOLTAGES.map((label) => `${label}:int16*V_SF`).join(" ")} V_SF:sunssf
  Hz:int16*Hz_SF Hz_SF:sunssf ${phases("W:int16*W_SF")} W_SF:sunssf ${phases("VA:int16*VA_SF")} VA_SF:sunssf
  ${phases("VAR:int16*VAR_SF")} VAR_SF:sunssf ${phases("PF:int16*PF_SF")} PF_SF:sunssf
  ${energies("TotWhExp", "acc32*TotWh_SF")} ${energies("TotWhImp", "acc32*TotWh_SF")} TotWh_SF:sunssf
  ${energies("TotVAhExp", "acc32*TotVAh_SF")} ${energies("TotVAhImp", "acc32*TotVAh_SF")} TotVAh_SF:sunssf
  ${REACTIVE.map((label) => energies(label, "acc32*TotVArh_SF")).join(" ")} TotVArh_SF:sunssf Evt:bitfield32`,
);

const METER_FLOAT = model(
  "meter, floating point",
  124,
  `${phases("A:float32")} ${METER_VOLTAGES.map((label) => `${label}:float32`).join(" ")} Hz:float32 ${phases("W:float32")}
  ${phases("VA:float32")} ${phases("VAR:float32")} ${phases("PF:float32")} ${energies("TotWhExp", "float32")}
  ${energies("TotWhImp", "float32")} ${energies("TotVAhExp", "float32")} ${energies("TotVAhImp", "float32")}
  ${REACTIVE.map((label) => energies(label, "float32")).join(" ")} Evt:bitfield32`,
);

const STORAGE_CONTROLS = model(
  "basic storage controls",
  24,
  `WChaMax:uint16*WChaMax_SF WChaGra:uint16*WChaDisChaGra_SF WDisChaGra:uint16*WChaDisChaGra_SF StorCtl_Mod:bitfield16
  VAChaMax:uint16*VAChaMax_SF MinRsvPct:uint16*MinRsvPct_SF ChaState:uint16*ChaState_SF StorAval:uint16*StorAval_SF
  InBatV:uint16*InBatV_SF ChaSt:enum16 OutWRte:int16*InOutWRte_SF InWRte:int16*InOutWRte_SF InOutWRte_WinTms:uint16
  InOutWRte_RvrtTms:uint16 InOutWRte_RmpTms:uint16 ChaGriSet:enum16 WChaMax_SF:sunssf WChaDisChaGra_SF:sunssf VAChaMax_SF:sunssf
  MinRsvPct_SF:sunssf ChaState_SF:sunssf StorAval_SF:sunssf InBatV_SF:sunssf InOutWRte_SF:sunssf`,
);

const BATTERY = model(
  "battery base",
  62,
  `AHRtg:uint16*AHRtg_SF WHRtg:uint16*WHRtg_SF WChaRteMax:uint16*WChaDisChaMax_SF WDisChaRteMax:uint16*WChaDisChaMax_SF
  DisChaRte:uint16*DisChaRte_SF SoCMax:uint16*SoC_SF SoCMin:uint16*SoC_SF SocRsvMax:uint16*SoC_SF SoCRsvMin:uint16*SoC_SF
  SoC:uint16*SoC_SF DoD:uint16*DoD_SF SoH:uint16*SoH_SF NCyc:uint32 ChaSt:enum16 LocRemCtl:enum16 Hb:uint16 CtrlHb:uint16 AlmRst:uint16
  Typ:enum16 State:enum16 StateVnd:enum16 WarrDt:uint32 Evt1:bitfield32 Evt2:bitfield32 EvtVnd1:bitfield32 EvtVnd2:bitfield32
  V:uint16*V_SF VMax:uint16*V_SF VMin:uint16*V_SF CellVMax:uint16*CellV_SF CellVMaxStr:uint16 CellVMaxMod:uint16 CellVMin:uint16*CellV_SF
  CellVMinStr:uint16 CellVMinMod:uint16 CellVAvg:uint16*CellV_SF A:int16*A_SF AChaMax:uint16*AMax_SF ADisChaMax:uint16*AMax_SF W:int16*W_SF
  ReqInvState:enum16 ReqW:int16*W_SF SetOp:enum16 SetInvState:enum16 AHRtg_SF:sunssf WHRtg_SF:sunssf WChaDisChaMax_SF:sunssf
  DisChaRte_SF:sunssf SoC_SF:sunssf DoD_SF:sunssf SoH_SF:sunssf V_SF:sunssf CellV_SF:sunssf A_SF:sunssf AMax_SF:sunssf W_SF:sunssf`,
);

function derPhase(phase: 1 | 2 | 3): string {
  const next = (phase % 3) + 1;
  return `WL${phase}:int16*W_SF VAL${phase}:int16*VA_SF VarL${phase}:int16*Var_SF PFL${phase}:uint16*PF_SF AL${phase}:int16*A_SF
  VL${phase}L${next}:uint16*V_SF VL${phase}:uint16*V_SF TotWhInjL${phase}:uint64*TotWh_SF TotWhAbsL${phase}:uint64*TotWh_SF
  TotVarhInjL${phase}:uint64*TotVarh_SF TotVarhAbsL${phase}:uint64*TotVarh_SF`;
}

const DER_AC = model(
  "DER AC measurement",
  153,
  `ACType:enum16 St:enum16 InvSt:enum16 ConnSt:enum16 Alrm:bitfield32 DERMode:bitfield32 W:int16*W_SF VA:int16*VA_SF Var:int16*Var_SF
  PF:uint16*PF_SF A:int16*A_SF LLV:uint16*V_SF LNV:uint16*V_SF Hz:uint32*Hz_SF TotWhInj:uint64*TotWh_SF TotWhAbs:uint64*TotWh_SF
  TotVarhInj:uint64*TotVarh_SF TotVarhAbs:uint64*TotVarh_SF TmpAmb:int16*Tmp_SF TmpCab:int16*Tmp_SF TmpSnk:int16*Tmp_SF
  TmpTrns:int16*Tmp_SF TmpSw:int16*Tmp_SF TmpOt:int16*Tmp_SF ${derPhase(1)} ${derPhase(2)} ${derPhase(3)} ThrotPct:uint16 ThrotSrc:bitfield32
  A_SF:sunssf V_SF:sunssf Hz_SF:sunssf W_SF:sunssf PF_SF:sunssf VA_SF:sunssf Var_SF:sunssf TotWh_SF:sunssf TotVarh_SF:sunssf Tmp_SF:sunssf
  MnAlrmInfo:string32`,
);

const DER_STORAGE = model(
  "DER storage capacity",
  7,
  `WHRtg:uint16*WH_SF WHAvail:uint16*WH_SF SoC:uint16*Pct_SF SoH:uint16*Pct_SF Sta:enum16 WH_SF:sunssf Pct_SF:sunssf`,
);

const DER_DC = model(
  "DER DC measurement",
  18,
  `PrtAlrms:bitfield32 NPrt:uint16 DCA:int16*DCA_SF DCW:int16*DCW_SF DCWhInj:uint64*DCWH_SF DCWhAbs:uint64*DCWH_SF DCA_SF:sunssf DCV_SF:sunssf
  DCW_SF:sunssf DCWH_SF:sunssf Tmp_SF:sunssf`,
);

/** The models that meters, inverters and storage use, by their numbers. Of 714 the head, without its ports. */
export const SUNSPEC_MODELS: ReadonlyMap<number, Model> = new Map([
  [1, COMMON],
  ...[101, 102, 103].map((id) => [id, INVERTER] as const),
  ...[111, 112, 113].map((id) => [id, INVERTER_FLOAT] as const),
  [124, STORAGE_CONTROLS],
  ...[201, 202, 203, 204].map((id) => [id, METER] as const),
  ...[211, 212, 213, 214].map((id) => [id, METER_FLOAT] as const),
  [701, DER_AC],
  [713, DER_STORAGE],
  [714, DER_DC],
  [802, BATTERY],
]);
