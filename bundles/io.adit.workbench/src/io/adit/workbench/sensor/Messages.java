package io.adit.workbench.sensor;

import org.eclipse.osgi.util.NLS;

/** What people read of this package, in the language of the workbench. */
final class Messages extends NLS {
    public static String aBLnRCLnRRInOhms;
    public static String aXBXCXInDigits;
    public static String addBinding;
    public static String addCalibration;
    public static String alwaysOr31t0000z;
    public static String betweenPointsByLinesBesideThemNo;
    public static String byContentType;
    public static String certificate;
    public static String certifiedValue;
    public static String chooseADevice;
    public static String clickAValueInTheMessage;
    public static String coefficient;
    public static String connectToAServerOperateConnectTo;
    public static String degree;
    public static String device;
    public static String eachRowNeedsColumns;
    public static String emptyTimeOfArrival;
    public static String field;
    public static String fitToPoints;
    public static String format;
    public static String gR0XXInDigits;
    public static String isNoNumberWriteItLike;
    public static String itCantRun;
    public static String itTakesAtLeastPointsWithDifferent;
    public static String kind;
    public static String lastMessageOfReceived;
    public static String linear;
    public static String noCurveSeeBeside;
    public static String noValue;
    public static String noValueBecause;
    public static String offBy;
    public static String pointer;
    public static String pointsAreTypedOrPastedFromA;
    public static String pointsLessCurve;
    public static String polynomial;
    public static String reading;
    public static String readingIn;
    public static String readingsInAreNoResistances;
    public static String resistancesAndTemperaturesInKOfA;
    public static String selectAChannelInTheTree;
    public static String stillOr31t0000z;
    public static String table;
    public static String theBindingFindsNothingInIt;
    public static String thePointsAreTooNearToEachOtherFor;
    public static String theServerDoesNotShowWhatDevices;
    public static String theServerKnowsNoMessageOfThis;
    public static String theValuesOfThePointsAreAllTheSame;
    public static String theWholeMessage;
    public static String thermistorSteinhartHart;
    public static String thisChannelHasNoBindingYet;
    public static String thisChannelHasNoCalibrationIts;
    public static String timePointer;
    public static String ucumSuchAsKpa;
    public static String ucumSuchAsMa;
    public static String unitInTheMessage;
    public static String unitItGives;
    public static String validFrom;
    public static String validTo;
    public static String value;
    public static String valueIs;
    public static String valueIn;
    public static String vibratingWire;

    static {
        NLS.initializeMessages("io.adit.workbench.sensor.messages", Messages.class);
    }

    private Messages() {}
}
