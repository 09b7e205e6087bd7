package io.adit.workbench.channels;

import org.eclipse.osgi.util.NLS;

/** What people read of this package, in the language of the workbench. */
final class Messages extends NLS {
    public static String aQuoteInRowIsNeverClosed;
    public static String cannotBeWritten;
    public static String cantBeChangedHere;
    public static String changeColumn;
    public static String channelsCounted;
    public static String channelsOf;
    public static String channelsSelectedWhatYouEnterGoes;
    public static String columnAsset;
    public static String columnDecimals;
    public static String columnDevice;
    public static String columnId;
    public static String columnKey;
    public static String columnName;
    public static String columnPeriod;
    public static String columnPointer;
    public static String columnQuantity;
    public static String columnRangeFrom;
    public static String columnRangeTo;
    public static String columnSentIn;
    public static String columnUnit;
    public static String exportChannels;
    public static String exportChannelsToCsv;
    public static String exportCsv;
    public static String importChannels;
    public static String importChannelsFromCsv;
    public static String importCsv;
    public static String inOfIsNoNumberWriteItLike;
    public static String mayNotBeEmpty;
    public static String nothingWasChanged;
    public static String openAFacilityModelToSeeItsChannels;
    public static String pasteIntoChannels;
    public static String rowHasMoreCellsThanTheFirst;
    public static String rowIsAboutNoChannelOfThisModel;
    public static String searchInAllColumns;
    public static String severalBindings;
    public static String theFileHasNoColumnIdWhichSaysWhich;
    public static String theFileIsEmpty;
    public static String thereAreSeveralDevicesWriteTheId;
    public static String thereIsNoColumn;
    public static String thereIsNoDevice;
    public static String whatYouPasteHasMoreRowsOrColumns;

    static {
        NLS.initializeMessages("io.adit.workbench.channels.messages", Messages.class);
    }

    private Messages() {}
}
