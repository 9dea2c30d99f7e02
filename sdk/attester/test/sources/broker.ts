// A real broker in this process, on a port of its own.
import { createServer, type Server } from "node:net";
import { Aedes, type AedesOptions } from "aedes";
import mqtt, { type MqttClient } from "mqtt";

export interface Broker {
  readonly url: string;
  readonly aedes: Aedes;
  /** Message ids that the client acknowledged, in order, with the payload's text. */
  readonly acknowledged: string[];
  /** A device's client. */
  device(): Promise<MqttClient>;
  close(): Promise<void>;
}

export async function startBroker(options: AedesOptions = {}): Promise<Broker> {
  const aedes = await Aedes.createBroker(options);
  const server: Server = createServer(aedes.handle);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  const url = `mqtt://127.0.0.1:${address.port}`;
  const acknowledged: string[] = [];
  aedes.on("ack", (packet) => {
    if (packet && "payload" in packet) acknowledged.push(`${packet.payload}`);
  });
  const devices: MqttClient[] = [];
  return {
    url,
    aedes,
    acknowledged,
    device: async () => {
      const client = await mqtt.connectAsync(url, { clientId: `device-${devices.length}`, reconnectPeriod: 0 });
      devices.push(client);
      return client;
    },
    close: async () => {
      await Promise.all(devices.map((client) => client.endAsync(true)));
      await new Promise<void>((resolve) => aedes.close(resolve));
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
      });
    },
  };
}
