package io.adit.workbench.editor;

import org.eclipse.osgi.util.NLS;

/** What people read of this package, in the language of the workbench. */
final class Messages extends NLS {
    public static String aNumberIsNeededHere;
    public static String atAnyLevel;
    public static String atLevel;
    public static String calibration;
    public static String cancel;
    public static String cannotBeRead;
    public static String cleaning;
    public static String copy;
    public static String correctionBy;
    public static String ctrlSpaceProposes;
    public static String cut;
    public static String delete;
    public static String elementsSelected;
    public static String find;
    public static String fromDay;
    public static String gapsFilledUpToS;
    public static String guard;
    public static String holiday;
    public static String holidayShort;
    public static String identity;
    public static String inForceWhen;
    public static String inputMeans;
    public static String itsChannel;
    public static String itsMostSevereLevel;
    public static String keepMyChanges;
    public static String level;
    public static String newChild;
    public static String newElement;
    public static String newSibling;
    public static String no;
    public static String noChannel;
    public static String noCondition;
    public static String noDate;
    public static String noDay;
    public static String noDevice;
    public static String noExpression;
    public static String noListOfNumbers;
    public static String noListOfWholeNumbers;
    public static String noNumber;
    public static String noParameter;
    public static String noPointer;
    public static String noRule;
    public static String noRuleChosen;
    public static String noStep;
    public static String noWholeNumber;
    public static String none;
    public static String onlyFilesOnDiskCanBeEditedNot;
    public static String overwriteItWithMine;
    public static String paste;
    public static String readAgain;
    public static String readTheFileLoseMyChanges;
    public static String redo;
    public static String reportToTheTwin;
    public static String resampledOfS;
    public static String ruleFor;
    public static String saveFacilityModel;
    public static String saveFacilityModelAs;
    public static String searchByNameIdTagClassOrQuantity;
    public static String selectAll;
    public static String severalChannels;
    public static String smoothed;
    public static String someone;
    public static String thisFacilityModelCannotBeOpened;
    public static String tickWhatApplies;
    public static String undo;
    public static String unnamed;
    public static String unnamedChannel;
    public static String unnamedProperty;
    public static String untilDay;
    public static String wasChangedByAnotherProgramAndYou;
    public static String wasChangedByAnotherProgramSinceYou;
    public static String wasNotSavedAndIsAsItWasBefore;
    public static String wasNotWritten;
    public static String watches;
    public static String watchesForASilence;
    public static String watchesForTheUnusual;
    public static String watchesTheConditionsOfTheLevels;
    public static String watchesWhenReaches;
    public static String wholeText;
    public static String windowOfS;
    public static String withinMinutes;
    public static String yes;

    static {
        NLS.initializeMessages("io.adit.workbench.editor.messages", Messages.class);
    }

    private Messages() {}
}
