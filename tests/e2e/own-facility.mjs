// A facility for a server of one's own: a fan that an interlock keeps running, since nobody knows the air; and as many alarms as wanted on top.
import { makeIfc } from '../../web/test/server/ifc.mjs';
import { floodOf } from '../../web/test/server/facility.mjs';

export const FACILITY = 'io.adit.own:own';
export const FAN = 'io.adit.own:fan';
export const POLICY = 'io.adit.own:facility';

export const MODEL = `<?xml version="1.0" encoding="UTF-8"?>
<adit:Facility xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:adit="http://adit.io/model/1.0" id="own" name="Own" namespace="io.adit.own" tenant="adit.own" timeZone="UTC">
  <assets id="fan" name="Fan" globalId="fan" ifcClass="IfcFan" kind="EQUIPMENT">
    <channels id="fan.co" name="Carbon monoxide" key="co" quantityKind="CO concentration" unit="[ppm]" rangeMin="0.0" rangeMax="500.0" periodSeconds="5.0" decimals="1">
      <bindings device="device" pointer="/co" timePointer="/time" timeFormat="EPOCH_MILLIS" sourceUnit="[ppm]"/>
      <report deadband="0.1" minIntervalSeconds="0.0" maxIntervalSeconds="60.0"/>
    </channels>
    <commands id="stop-fan" name="Stop the fan" subject="stop">
      <interlocks id="keep-fan" name="The fan runs while there is carbon monoxide" advice="Have the air measured by hand first.">
        <conditions rule="co" level="alarm" maxAgeSeconds="15.0"/>
      </interlocks>
    </commands>
  </assets>
  <devices id="device" name="Device"/>
  <rules xsi:type="adit:LevelRule" id="co" name="Carbon monoxide" channel="fan.co" forecastDays="30.0">
    <actions who="Operator" what="Ventilate" withinMinutes="5"/>
    <levels name="alarm" severity="800" limit="60.0"/>
  </rules>
  <roles id="control-room" name="Control room">
    <subjects>site:carol</subjects>
    <permissions>READ</permissions>
    <permissions>COMMAND</permissions>
  </roles>
  <roles id="administration" name="Administration">
    <subjects>nginx:admin</subjects>
    <permissions>ADMINISTER</permissions>
  </roles>
</adit:Facility>
`;

/** Things with alarms of the facility above, a hundred each. */
export const flood = (count) =>
  floodOf(count).map(({ thingId, attributes, ...thing }) => ({
    ...thing,
    thingId: thingId.replace('test.station:', 'io.adit.own:'),
    policyId: POLICY,
    attributes: { ...attributes, facility: FACILITY, parent: FACILITY },
  }));

const shape = (name, kind, globalId) => ({ attributes: { name, kind, ifc: { globalId } } });
export const IFC = makeIfc([shape('Fan', 'EQUIPMENT', 'fan'), ...Array.from({ length: 9 }, (_, at) => shape(`Block ${at}`, 'SPACE', `block-${at}`))]);

const HOUR_MS = 3_600_000;
const STEPS = 120;

/** What the fan's device measured in the last month: the air gets worse by one ppm a day, and is some eleven days from the alarm. Oldest first; the newest is too old for the interlock. */
export const drift = () =>
  Array.from({ length: STEPS }, (_, at) => {
    const hours = 6 * (STEPS - at);
    return { time: Date.now() - hours * HOUR_MS, co: 49 - hours / 24 + 0.4 * Math.sin(at * 2.4) };
  });
