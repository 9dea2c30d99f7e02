// open-sml has no types of its own: those of what is used here.
declare module "open-sml" {
  export class SmlListEntry {
    objName: Uint8Array;
    unit: number | undefined;
    scaler: number | undefined;
    /** A string where a number would not be exact. */
    value: number | string | boolean | Uint8Array | undefined;
    valueType: number | undefined;
    getObjName(): Uint8Array | undefined;
    getUnit(): number | undefined;
    getScaler(): number | undefined;
    getValue(): number | string | boolean | Uint8Array | undefined;
    setObjName(name: Uint8Array): void;
    setUnit(unit: number): void;
    setScaler(scaler: number): void;
    setValue(value: number | string): void;
    setValueType(type: number): void;
  }
  export class SmlList {
    getListEntries(): SmlListEntry[];
    addListEntry(entry: SmlListEntry): void;
  }
  export class SmlTime {
    setSecIndex(index: number): void;
  }
  export class SmlGetListResponse {
    getServerId(): Uint8Array | undefined;
    getValList(): SmlList;
    setServerId(id: Uint8Array): void;
    setListName(name: Uint8Array): void;
    setActSensorTime(time: SmlTime): void;
    setActGatewayTime(time: SmlTime): void;
    setValList(list: SmlList): void;
  }
  export class SmlPublicOpenResponse {
    setReqFileId(id: Uint8Array): void;
    setServerId(id: Uint8Array): void;
  }
  export class SmlPublicCloseResponse {}
  export class SmlMessage {
    isValid(): boolean;
    getMessageTag(): number;
    getMessageBody(): unknown;
    setTransactionId(id: Uint8Array): void;
    setMessageTag(tag: number): void;
    setMessageBody(body: unknown): void;
    write(into: SmlBuffer): void;
  }
  export class SmlBuffer {
    constructor(bytes: Buffer);
    readonly buffer: Buffer;
    readonly offset: number;
  }
  export class SmlFile {
    getMessages(): SmlMessage[];
    parse(bytes: Buffer): void;
  }
  export const Constants: Readonly<
    Record<
      "PUBLIC_OPEN_RESPONSE" | "PUBLIC_CLOSE_RESPONSE" | "GET_LIST_RESPONSE" | "UINT32" | "UINT64" | "INT32",
      number
    >
  >;
}
