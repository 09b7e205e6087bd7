package io.adit.workbench.ifcimport;

import org.eclipse.osgi.util.NLS;

/** What people read of this package, in the language of the workbench. */
final class Messages extends NLS {
    public static String added;
    public static String allFiles;
    public static String askAgainAboutNewGlobalids;
    public static String browse;
    public static String cancelled;
    public static String cannotBeWritten;
    public static String change;
    public static String changed;
    public static String changesTaken;
    public static String classesOfElements;
    public static String columnAndText;
    public static String comparesANewRevisionWithTheOneThat;
    public static String comparingFile;
    public static String conflict;
    public static String doubtful;
    public static String element;
    public static String elements;
    public static String error;
    public static String existsReplaceItUseReImportToTakeA;
    public static String findings;
    public static String findingsFound;
    public static String ifcFile;
    public static String ifcFilesIfc;
    public static String importAnIfcFile;
    public static String importIfc;
    public static String importingFile;
    public static String inTheModel;
    public static String inTheNewFile;
    public static String info;
    public static String isNoTimeZoneForExampleEuropeBerlin;
    public static String itIsAnotherElement;
    public static String leftOut;
    public static String lengthsIn;
    public static String line;
    public static String made;
    public static String madeAndProposed;
    public static String makesAFacilityModelOfItsSpatial;
    public static String moved;
    public static String newRevision;
    public static String noLengthUnit;
    public static String note;
    public static String oldRevision;
    public static String onlyNeededWhereTheModelDoesNot;
    public static String openTheFacilityModelFirstThatThe;
    public static String optionalTheModelRemembersWhatIt;
    public static String place;
    public static String proposeSimulatedSensorsWhereThe;
    public static String reImport;
    public static String reImportAnIfcFile;
    public static String reImportIfc;
    public static String readingFile;
    public static String reissued;
    public static String removed;
    public static String renamed;
    public static String selectAChangeToReadItInFull;
    public static String sensor;
    public static String sensors;
    public static String sensorsFound;
    public static String severity;
    public static String spatialStructure;
    public static String elementClass;
    public static String keepIt;
    public static String replaceIt;
    public static String theFacilityModel;
    public static String theIfcFileToRead;
    public static String theNewFileSaysNothingThatTheModel;
    public static String theSpatialStructureAlwaysDoes;
    public static String thereIsNoFile;
    public static String timeZone;
    public static String type;
    public static String warning;
    public static String what;
    public static String whatBecomesAnAsset;
    public static String whatDiffers;
    public static String whatIsTickedIsTakenFromTheFileElse;
    public static String whatTheFileSaidAtTheLastImportIs;
    public static String whatTheImportMakesOfTheFileNothing;
    public static String where;
    public static String writeTo;

    static {
        NLS.initializeMessages("io.adit.workbench.ifcimport.messages", Messages.class);
    }

    private Messages() {}
}
