/**
 */
package io.adit.model.impl;

import io.adit.model.*;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class AditFactoryImpl extends EFactoryImpl implements AditFactory {
	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static AditFactory init() {
		try {
			AditFactory theAditFactory = (AditFactory)EPackage.Registry.INSTANCE.getEFactory(AditPackage.eNS_URI);
			if (theAditFactory != null) {
				return theAditFactory;
			}
		}
		catch (Exception exception) {
			EcorePlugin.INSTANCE.log(exception);
		}
		return new AditFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public AditFactoryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EObject create(EClass eClass) {
		switch (eClass.getClassifierID()) {
			case AditPackage.FACILITY: return createFacility();
			case AditPackage.ASSET: return createAsset();
			case AditPackage.MAINTENANCE_COSTS: return createMaintenanceCosts();
			case AditPackage.PROPERTY: return createProperty();
			case AditPackage.DOCUMENT: return createDocument();
			case AditPackage.CHANNEL: return createChannel();
			case AditPackage.BINDING: return createBinding();
			case AditPackage.CALIBRATION: return createCalibration();
			case AditPackage.CORRECTION: return createCorrection();
			case AditPackage.CLEANING: return createCleaning();
			case AditPackage.REPORT: return createReport();
			case AditPackage.DERIVATION_INPUT: return createDerivationInput();
			case AditPackage.EXPRESSION_DERIVATION: return createExpressionDerivation();
			case AditPackage.GAP_FILL_DERIVATION: return createGapFillDerivation();
			case AditPackage.RESAMPLE_DERIVATION: return createResampleDerivation();
			case AditPackage.SMOOTH_DERIVATION: return createSmoothDerivation();
			case AditPackage.WINDOW_FEATURE_DERIVATION: return createWindowFeatureDerivation();
			case AditPackage.PYTHON_STEP: return createPythonStep();
			case AditPackage.DEVICE: return createDevice();
			case AditPackage.LEVEL_RULE: return createLevelRule();
			case AditPackage.VALUE_WATCH: return createValueWatch();
			case AditPackage.CONDITION_WATCH: return createConditionWatch();
			case AditPackage.SILENCE_WATCH: return createSilenceWatch();
			case AditPackage.DETECTOR_WATCH: return createDetectorWatch();
			case AditPackage.FORECAST_WATCH: return createForecastWatch();
			case AditPackage.RULE_TEMPLATE: return createRuleTemplate();
			case AditPackage.TEMPLATE_PARAMETER: return createTemplateParameter();
			case AditPackage.PARAMETER_VALUE: return createParameterValue();
			case AditPackage.HOLIDAY: return createHoliday();
			case AditPackage.GUARD: return createGuard();
			case AditPackage.HOURS: return createHours();
			case AditPackage.LEVEL: return createLevel();
			case AditPackage.ACTION: return createAction();
			case AditPackage.COMMAND: return createCommand();
			case AditPackage.COMMAND_INPUT: return createCommandInput();
			case AditPackage.INTERLOCK: return createInterlock();
			case AditPackage.CONDITION: return createCondition();
			case AditPackage.ROLE: return createRole();
			case AditPackage.CONTACT: return createContact();
			case AditPackage.ROUTE: return createRoute();
			case AditPackage.ROUTE_STEP: return createRouteStep();
			default:
				throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object createFromString(EDataType eDataType, String initialValue) {
		switch (eDataType.getClassifierID()) {
			case AditPackage.FACILITY_KIND:
				return createFacilityKindFromString(eDataType, initialValue);
			case AditPackage.ASSET_KIND:
				return createAssetKindFromString(eDataType, initialValue);
			case AditPackage.PAYLOAD_FORMAT:
				return createPayloadFormatFromString(eDataType, initialValue);
			case AditPackage.TIME_FORMAT:
				return createTimeFormatFromString(eDataType, initialValue);
			case AditPackage.CALIBRATION_KIND:
				return createCalibrationKindFromString(eDataType, initialValue);
			case AditPackage.CLOCK_POLICY:
				return createClockPolicyFromString(eDataType, initialValue);
			case AditPackage.GAP_FILLING:
				return createGapFillingFromString(eDataType, initialValue);
			case AditPackage.RESAMPLING:
				return createResamplingFromString(eDataType, initialValue);
			case AditPackage.SMOOTHING:
				return createSmoothingFromString(eDataType, initialValue);
			case AditPackage.WINDOW_FEATURE:
				return createWindowFeatureFromString(eDataType, initialValue);
			case AditPackage.SENSITIVITY:
				return createSensitivityFromString(eDataType, initialValue);
			case AditPackage.TEMPLATE_TARGET:
				return createTemplateTargetFromString(eDataType, initialValue);
			case AditPackage.DIRECTION:
				return createDirectionFromString(eDataType, initialValue);
			case AditPackage.INPUT_TYPE:
				return createInputTypeFromString(eDataType, initialValue);
			case AditPackage.COMPARISON:
				return createComparisonFromString(eDataType, initialValue);
			case AditPackage.PERMISSION:
				return createPermissionFromString(eDataType, initialValue);
			case AditPackage.CONTACT_KIND:
				return createContactKindFromString(eDataType, initialValue);
			case AditPackage.LANGUAGE:
				return createLanguageFromString(eDataType, initialValue);
			case AditPackage.WEEKDAY:
				return createWeekdayFromString(eDataType, initialValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String convertToString(EDataType eDataType, Object instanceValue) {
		switch (eDataType.getClassifierID()) {
			case AditPackage.FACILITY_KIND:
				return convertFacilityKindToString(eDataType, instanceValue);
			case AditPackage.ASSET_KIND:
				return convertAssetKindToString(eDataType, instanceValue);
			case AditPackage.PAYLOAD_FORMAT:
				return convertPayloadFormatToString(eDataType, instanceValue);
			case AditPackage.TIME_FORMAT:
				return convertTimeFormatToString(eDataType, instanceValue);
			case AditPackage.CALIBRATION_KIND:
				return convertCalibrationKindToString(eDataType, instanceValue);
			case AditPackage.CLOCK_POLICY:
				return convertClockPolicyToString(eDataType, instanceValue);
			case AditPackage.GAP_FILLING:
				return convertGapFillingToString(eDataType, instanceValue);
			case AditPackage.RESAMPLING:
				return convertResamplingToString(eDataType, instanceValue);
			case AditPackage.SMOOTHING:
				return convertSmoothingToString(eDataType, instanceValue);
			case AditPackage.WINDOW_FEATURE:
				return convertWindowFeatureToString(eDataType, instanceValue);
			case AditPackage.SENSITIVITY:
				return convertSensitivityToString(eDataType, instanceValue);
			case AditPackage.TEMPLATE_TARGET:
				return convertTemplateTargetToString(eDataType, instanceValue);
			case AditPackage.DIRECTION:
				return convertDirectionToString(eDataType, instanceValue);
			case AditPackage.INPUT_TYPE:
				return convertInputTypeToString(eDataType, instanceValue);
			case AditPackage.COMPARISON:
				return convertComparisonToString(eDataType, instanceValue);
			case AditPackage.PERMISSION:
				return convertPermissionToString(eDataType, instanceValue);
			case AditPackage.CONTACT_KIND:
				return convertContactKindToString(eDataType, instanceValue);
			case AditPackage.LANGUAGE:
				return convertLanguageToString(eDataType, instanceValue);
			case AditPackage.WEEKDAY:
				return convertWeekdayToString(eDataType, instanceValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Facility createFacility() {
		FacilityImpl facility = new FacilityImpl();
		return facility;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Asset createAsset() {
		AssetImpl asset = new AssetImpl();
		return asset;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MaintenanceCosts createMaintenanceCosts() {
		MaintenanceCostsImpl maintenanceCosts = new MaintenanceCostsImpl();
		return maintenanceCosts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Property createProperty() {
		PropertyImpl property = new PropertyImpl();
		return property;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Document createDocument() {
		DocumentImpl document = new DocumentImpl();
		return document;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Channel createChannel() {
		ChannelImpl channel = new ChannelImpl();
		return channel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Binding createBinding() {
		BindingImpl binding = new BindingImpl();
		return binding;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Calibration createCalibration() {
		CalibrationImpl calibration = new CalibrationImpl();
		return calibration;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Correction createCorrection() {
		CorrectionImpl correction = new CorrectionImpl();
		return correction;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Cleaning createCleaning() {
		CleaningImpl cleaning = new CleaningImpl();
		return cleaning;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Report createReport() {
		ReportImpl report = new ReportImpl();
		return report;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DerivationInput createDerivationInput() {
		DerivationInputImpl derivationInput = new DerivationInputImpl();
		return derivationInput;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ExpressionDerivation createExpressionDerivation() {
		ExpressionDerivationImpl expressionDerivation = new ExpressionDerivationImpl();
		return expressionDerivation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public GapFillDerivation createGapFillDerivation() {
		GapFillDerivationImpl gapFillDerivation = new GapFillDerivationImpl();
		return gapFillDerivation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ResampleDerivation createResampleDerivation() {
		ResampleDerivationImpl resampleDerivation = new ResampleDerivationImpl();
		return resampleDerivation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SmoothDerivation createSmoothDerivation() {
		SmoothDerivationImpl smoothDerivation = new SmoothDerivationImpl();
		return smoothDerivation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public WindowFeatureDerivation createWindowFeatureDerivation() {
		WindowFeatureDerivationImpl windowFeatureDerivation = new WindowFeatureDerivationImpl();
		return windowFeatureDerivation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PythonStep createPythonStep() {
		PythonStepImpl pythonStep = new PythonStepImpl();
		return pythonStep;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Device createDevice() {
		DeviceImpl device = new DeviceImpl();
		return device;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LevelRule createLevelRule() {
		LevelRuleImpl levelRule = new LevelRuleImpl();
		return levelRule;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ValueWatch createValueWatch() {
		ValueWatchImpl valueWatch = new ValueWatchImpl();
		return valueWatch;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ConditionWatch createConditionWatch() {
		ConditionWatchImpl conditionWatch = new ConditionWatchImpl();
		return conditionWatch;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SilenceWatch createSilenceWatch() {
		SilenceWatchImpl silenceWatch = new SilenceWatchImpl();
		return silenceWatch;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DetectorWatch createDetectorWatch() {
		DetectorWatchImpl detectorWatch = new DetectorWatchImpl();
		return detectorWatch;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ForecastWatch createForecastWatch() {
		ForecastWatchImpl forecastWatch = new ForecastWatchImpl();
		return forecastWatch;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RuleTemplate createRuleTemplate() {
		RuleTemplateImpl ruleTemplate = new RuleTemplateImpl();
		return ruleTemplate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TemplateParameter createTemplateParameter() {
		TemplateParameterImpl templateParameter = new TemplateParameterImpl();
		return templateParameter;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ParameterValue createParameterValue() {
		ParameterValueImpl parameterValue = new ParameterValueImpl();
		return parameterValue;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Holiday createHoliday() {
		HolidayImpl holiday = new HolidayImpl();
		return holiday;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Guard createGuard() {
		GuardImpl guard = new GuardImpl();
		return guard;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Hours createHours() {
		HoursImpl hours = new HoursImpl();
		return hours;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Level createLevel() {
		LevelImpl level = new LevelImpl();
		return level;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Action createAction() {
		ActionImpl action = new ActionImpl();
		return action;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Command createCommand() {
		CommandImpl command = new CommandImpl();
		return command;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CommandInput createCommandInput() {
		CommandInputImpl commandInput = new CommandInputImpl();
		return commandInput;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Interlock createInterlock() {
		InterlockImpl interlock = new InterlockImpl();
		return interlock;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Condition createCondition() {
		ConditionImpl condition = new ConditionImpl();
		return condition;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Role createRole() {
		RoleImpl role = new RoleImpl();
		return role;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Contact createContact() {
		ContactImpl contact = new ContactImpl();
		return contact;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Route createRoute() {
		RouteImpl route = new RouteImpl();
		return route;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RouteStep createRouteStep() {
		RouteStepImpl routeStep = new RouteStepImpl();
		return routeStep;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public FacilityKind createFacilityKindFromString(EDataType eDataType, String initialValue) {
		FacilityKind result = FacilityKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertFacilityKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public AssetKind createAssetKindFromString(EDataType eDataType, String initialValue) {
		AssetKind result = AssetKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertAssetKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PayloadFormat createPayloadFormatFromString(EDataType eDataType, String initialValue) {
		PayloadFormat result = PayloadFormat.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPayloadFormatToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public TimeFormat createTimeFormatFromString(EDataType eDataType, String initialValue) {
		TimeFormat result = TimeFormat.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertTimeFormatToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CalibrationKind createCalibrationKindFromString(EDataType eDataType, String initialValue) {
		CalibrationKind result = CalibrationKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertCalibrationKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ClockPolicy createClockPolicyFromString(EDataType eDataType, String initialValue) {
		ClockPolicy result = ClockPolicy.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertClockPolicyToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public GapFilling createGapFillingFromString(EDataType eDataType, String initialValue) {
		GapFilling result = GapFilling.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertGapFillingToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Resampling createResamplingFromString(EDataType eDataType, String initialValue) {
		Resampling result = Resampling.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertResamplingToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Smoothing createSmoothingFromString(EDataType eDataType, String initialValue) {
		Smoothing result = Smoothing.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertSmoothingToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public WindowFeature createWindowFeatureFromString(EDataType eDataType, String initialValue) {
		WindowFeature result = WindowFeature.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertWindowFeatureToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Sensitivity createSensitivityFromString(EDataType eDataType, String initialValue) {
		Sensitivity result = Sensitivity.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertSensitivityToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public TemplateTarget createTemplateTargetFromString(EDataType eDataType, String initialValue) {
		TemplateTarget result = TemplateTarget.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertTemplateTargetToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Direction createDirectionFromString(EDataType eDataType, String initialValue) {
		Direction result = Direction.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDirectionToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public InputType createInputTypeFromString(EDataType eDataType, String initialValue) {
		InputType result = InputType.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertInputTypeToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Comparison createComparisonFromString(EDataType eDataType, String initialValue) {
		Comparison result = Comparison.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertComparisonToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Permission createPermissionFromString(EDataType eDataType, String initialValue) {
		Permission result = Permission.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPermissionToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ContactKind createContactKindFromString(EDataType eDataType, String initialValue) {
		ContactKind result = ContactKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertContactKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Language createLanguageFromString(EDataType eDataType, String initialValue) {
		Language result = Language.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertLanguageToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Weekday createWeekdayFromString(EDataType eDataType, String initialValue) {
		Weekday result = Weekday.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertWeekdayToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AditPackage getAditPackage() {
		return (AditPackage)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static AditPackage getPackage() {
		return AditPackage.eINSTANCE;
	}

} //AditFactoryImpl
