// A facility of many equal gauges, ten devices with a tenth of them each, as model and as IFC file.
import { makeIfc } from '../test/server/ifc.mjs';

export const DEVICES = 10;

const gauge = (at, device) => `  <assets id="gauge-${at}" name="Gauge ${at}" globalId="gauge-${at}" ifcClass="IfcSensor" kind="EQUIPMENT">
    <channels id="gauge-${at}.value" name="Temperature ${at}" key="value" quantityKind="temperature" unit="Cel" rangeMin="-40.0" rangeMax="120.0" periodSeconds="600.0" decimals="1">
      <bindings device="device-${device}" pointer="/g${at}" timePointer="/time" timeFormat="EPOCH_MILLIS" sourceUnit="Cel"/>
      <report deadband="0.05" minIntervalSeconds="0.0" maxIntervalSeconds="3600.0"/>
    </channels>
  </assets>`;

const rule = (at) => `  <rules xsi:type="adit:LevelRule" id="rule-${at}" name="Rule ${at}" channel="gauge-${at}.value">
    <actions who="Nobody" what="Nothing: this is a benchmark." withinMinutes="60"/>
    <levels name="alert" severity="300" limit="70.0"/>
    <levels name="alarm" severity="800" limit="90.0"/>
  </rules>`;

export function model(count) {
  const all = Array.from({ length: count }, (_, at) => at);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<adit:Facility xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:adit="http://adit.io/model/1.0" id="bench" name="Bench" namespace="io.adit.bench" tenant="adit.bench" timeZone="UTC">',
    ...all.map((at) => gauge(at, at % DEVICES)),
    ...Array.from({ length: DEVICES }, (_, at) => `  <devices id="device-${at}" name="Device ${at}"/>`),
    ...all.map(rule),
    '</adit:Facility>',
    '',
  ].join('\n');
}

export const ifc = (count) => makeIfc(Array.from({ length: count }, (_, at) => ({ attributes: { name: `Gauge ${at}`, kind: 'EQUIPMENT', ifc: { globalId: `gauge-${at}` } } })));
