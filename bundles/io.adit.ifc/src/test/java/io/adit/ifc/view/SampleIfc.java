package io.adit.ifc.view;

import io.adit.ifc.StepTexts;

/** Self-made models for tests. */
public final class SampleIfc {
    private SampleIfc() {}

    /** A tunnel with a part, a pump with two sensors, a room with one, properties, units, a system. */
    public static String tunnel() {
        return StepTexts.file("IFC4X3_ADD2", """
                #1=IFCPROJECT('0000000000000000000001',$,'Hill Tunnel',$,$,$,$,$,#2);
                #2=IFCUNITASSIGNMENT((#3,#4,#5,#6,#7));
                #3=IFCSIUNIT(*,.LENGTHUNIT.,.MILLI.,.METRE.);
                #4=IFCSIUNIT(*,.AREAUNIT.,$,.SQUARE_METRE.);
                #5=IFCCONVERSIONBASEDUNIT($,.PLANEANGLEUNIT.,'DEGREE',$);
                #6=IFCDERIVEDUNIT((#8,#9),.VOLUMETRICFLOWRATEUNIT.,$,$);
                #7=IFCSIUNIT(*,.PRESSUREUNIT.,.KILO.,.PASCAL.);
                #8=IFCDERIVEDUNITELEMENT(#10,1);
                #9=IFCDERIVEDUNITELEMENT(#11,-1);
                #10=IFCSIUNIT(*,.VOLUMEUNIT.,$,.CUBIC_METRE.);
                #11=IFCSIUNIT(*,.TIMEUNIT.,$,.SECOND.);
                #20=IFCSITE('0000000000000000000020',$,'Site',$,$,$,$,$,.ELEMENT.,$,$,$,$,$);
                #21=IFCTUNNEL('0000000000000000000021',$,'North','Long',$,#60,$,'North tube',.ELEMENT.,.ROAD.);
                #22=IFCTUNNELPART('0000000000000000000022',$,'S1',$,$,$,$,$,.PARTIAL.,.LONGITUDINAL.,.TUNNELSEGMENT.);
                #23=IFCSPACE('0000000000000000000023',$,'R1',$,$,$,$,'Pump room',.ELEMENT.,.INTERNAL.,$);
                #30=IFCRELAGGREGATES('0000000000000000000030',$,$,$,#1,(#20));
                #31=IFCRELAGGREGATES('0000000000000000000031',$,$,$,#20,(#21));
                #32=IFCRELAGGREGATES('0000000000000000000032',$,$,$,#21,(#22,#23));
                #40=IFCPUMP('0000000000000000000040',$,'Sump pump',$,$,#62,$,'P1',.SUMPPUMP.);
                #41=IFCSENSOR('0000000000000000000041',$,'Motor current',$,'Current sensor',#64,$,'P1-I',.USERDEFINED.);
                #42=IFCSENSOR('0000000000000000000042',$,'Bearing',$,$,$,$,'P1-T',$);
                #43=IFCSENSOR('0000000000000000000043',$,'Room',$,$,$,$,'R1-CO2',.CO2SENSOR.);
                #44=IFCWALL('0000000000000000000044',$,'Lining',$,$,$,$,$,$);
                #45=IFCSENSORTYPE('0000000000000000000045',$,'PT100',$,$,$,$,$,$,.TEMPERATURESENSOR.);
                #46=IFCRELDEFINESBYTYPE('0000000000000000000046',$,$,$,(#42),#45);
                #50=IFCRELCONTAINEDINSPATIALSTRUCTURE('0000000000000000000050',$,$,$,(#40,#43),#23);
                #51=IFCRELCONTAINEDINSPATIALSTRUCTURE('0000000000000000000051',$,$,$,(#44),#22);
                #52=IFCRELASSIGNSTOPRODUCT('0000000000000000000052',$,$,$,(#41),$,#40);
                #53=IFCRELNESTS('0000000000000000000053',$,$,$,#40,(#42));
                #54=IFCDISTRIBUTIONSYSTEM('0000000000000000000054',$,'Drainage',$,$,$,.DRAINAGE.);
                #55=IFCRELASSIGNSTOGROUP('0000000000000000000055',$,$,$,(#40),$,#54);
                #60=IFCLOCALPLACEMENT($,#61);
                #61=IFCAXIS2PLACEMENT3D(#67,#69,#70);
                #62=IFCLOCALPLACEMENT(#60,#63);
                #63=IFCAXIS2PLACEMENT3D(#68,$,$);
                #64=IFCLOCALPLACEMENT(#62,#65);
                #65=IFCAXIS2PLACEMENT3D(#66,$,$);
                #66=IFCCARTESIANPOINT((0.,0.,500.));
                #67=IFCCARTESIANPOINT((10000.,0.,0.));
                #68=IFCCARTESIANPOINT((1000.,2000.,0.));
                #69=IFCDIRECTION((0.,0.,1.));
                #70=IFCDIRECTION((0.,1.,0.));
                #80=IFCPROPERTYSET('0000000000000000000080',$,'Pset_Pump',$,(#82,#83,#84,#85,#86,#87,#88));
                #81=IFCRELDEFINESBYPROPERTIES('0000000000000000000081',$,$,$,(#40),#80);
                #82=IFCPROPERTYSINGLEVALUE('FlowRate',$,IFCVOLUMETRICFLOWRATEMEASURE(0.02),$);
                #83=IFCPROPERTYBOUNDEDVALUE('Head',$,IFCPRESSUREMEASURE(300.),IFCPRESSUREMEASURE(50.),$,IFCPRESSUREMEASURE(120.));
                #84=IFCPROPERTYENUMERATEDVALUE('Status',$,(IFCLABEL('NEW'),IFCLABEL('SPARE')),$);
                #85=IFCPROPERTYLISTVALUE('Steps',$,(IFCINTEGER(1),IFCINTEGER(2)),$);
                #86=IFCPROPERTYTABLEVALUE('Curve',$,(IFCREAL(1.),IFCREAL(2.)),(IFCREAL(10.),IFCREAL(20.)),$,$,$,$);
                #87=IFCCOMPLEXPROPERTY('Motor',$,'use',(#89));
                #88=IFCPROPERTYSINGLEVALUE('Submerged',$,IFCBOOLEAN(.T.),$);
                #89=IFCPROPERTYSINGLEVALUE('Power',$,IFCPOWERMEASURE(1500.),#90);
                #90=IFCSIUNIT(*,.POWERUNIT.,$,.WATT.);
                #91=IFCELEMENTQUANTITY('0000000000000000000091',$,'Qto_Space',$,$,(#92));
                #92=IFCQUANTITYAREA('NetFloorArea',$,$,12.5,$);
                #93=IFCRELDEFINESBYPROPERTIES('0000000000000000000093',$,$,$,(#23),#91);""");
    }

    /** A building of IFC2X3 with two rooms and a sensor by its type. */
    public static String building2x3(boolean withSensor) {
        String sensor = """
                #40=IFCDISTRIBUTIONCONTROLELEMENT('1000000000000000000040',$,'T1',$,$,$,$,'T-1',$);
                #41=IFCSENSORTYPE('1000000000000000000041',$,'T',$,$,$,$,$,$,.TEMPERATURESENSOR.);
                #42=IFCRELDEFINESBYTYPE('1000000000000000000042',$,$,$,(#40),#41);
                #43=IFCRELCONTAINEDINSPATIALSTRUCTURE('1000000000000000000043',$,$,$,(#40),#23);
                """;
        return StepTexts.file("IFC2X3", """
                #1=IFCPROJECT('1000000000000000000001',$,'Office',$,$,$,$,$,$);
                #20=IFCBUILDING('1000000000000000000020',$,'A',$,$,$,$,$,.ELEMENT.,$,$,$);
                #21=IFCBUILDING('1000000000000000000021',$,'B',$,$,$,$,$,.ELEMENT.,$,$,$);
                #22=IFCBUILDINGSTOREY('1000000000000000000022',$,'0',$,$,$,$,$,.ELEMENT.,0.);
                #23=IFCSPACE('1000000000000000000023',$,'1',$,$,$,$,'Kitchen',.ELEMENT.,.INTERNAL.,$);
                #24=IFCSPACE('1000000000000000000023',$,'2',$,$,$,$,'Hall',.ELEMENT.,.INTERNAL.,$);
                #30=IFCRELAGGREGATES('1000000000000000000030',$,$,$,#1,(#20,#21));
                #31=IFCRELAGGREGATES('1000000000000000000031',$,$,$,#20,(#22));
                #32=IFCRELAGGREGATES('1000000000000000000032',$,$,$,#22,(#23,#24));
                """ + (withSensor ? sensor : ""));
    }
}
