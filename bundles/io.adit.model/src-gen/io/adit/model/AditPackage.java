/**
 */
package io.adit.model;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each operation of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * @see io.adit.model.AditFactory
 * @model kind="package"
 * @generated
 */
public interface AditPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "model";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://adit.io/model/1.0";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "adit";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	AditPackage eINSTANCE = io.adit.model.impl.AditPackageImpl.init();

	/**
	 * The meta object id for the '{@link io.adit.model.impl.NamedImpl <em>Named</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see io.adit.model.impl.NamedImpl
	 * @see io.adit.model.impl.AditPackageImpl#getNamed()
	 * @generated
	 */
	int NAMED = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED__ID = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED__NAME = 1;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED__DESCRIPTION = 2;

	/**
	 * The number of structural features of the '<em>Named</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Named</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link io.adit.model.impl.FacilityImpl <em>Facility</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see io.adit.model.impl.FacilityImpl
	 * @see io.adit.model.impl.AditPackageImpl#getFacility()
	 * @generated
	 */
	int FACILITY = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACILITY__ID = NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACILITY__NAME = NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACILITY__DESCRIPTION = NAMED__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Namespace</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACILITY__NAMESPACE = NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Tenant</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACILITY__TENANT = NAMED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACILITY__KIND = NAMED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Time Zone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACILITY__TIME_ZONE = NAMED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Source File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACILITY__SOURCE_FILE = NAMED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Source Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACILITY__SOURCE_SHA256 = NAMED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Source Schema</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACILITY__SOURCE_SCHEMA = NAMED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Source State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACILITY__SOURCE_STATE = NAMED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Assets</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACILITY__ASSETS = NAMED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Devices</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACILITY__DEVICES = NAMED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Rules</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACILITY__RULES = NAMED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Roles</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACILITY__ROLES = NAMED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Contacts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACILITY__CONTACTS = NAMED_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Routes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACILITY__ROUTES = NAMED_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Templates</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACILITY__TEMPLATES = NAMED_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Holidays</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACILITY__HOLIDAYS = NAMED_FEATURE_COUNT + 15;

	/**
	 * The number of structural features of the '<em>Facility</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACILITY_FEATURE_COUNT = NAMED_FEATURE_COUNT + 16;

	/**
	 * The number of operations of the '<em>Facility</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACILITY_OPERATION_COUNT = NAMED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link io.adit.model.impl.AssetImpl <em>Asset</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see io.adit.model.impl.AssetImpl
	 * @see io.adit.model.impl.AditPackageImpl#getAsset()
	 * @generated
	 */
	int ASSET = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSET__ID = NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSET__NAME = NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSET__DESCRIPTION = NAMED__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Global Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSET__GLOBAL_ID = NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Former Global Ids</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSET__FORMER_GLOBAL_IDS = NAMED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Ifc Class</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSET__IFC_CLASS = NAMED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Predefined Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSET__PREDEFINED_TYPE = NAMED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Tag</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSET__TAG = NAMED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSET__KIND = NAMED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Assets</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSET__ASSETS = NAMED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Channels</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSET__CHANNELS = NAMED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSET__PROPERTIES = NAMED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Documents</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSET__DOCUMENTS = NAMED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Commands</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSET__COMMANDS = NAMED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Costs</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSET__COSTS = NAMED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Parameters</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSET__PARAMETERS = NAMED_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Exempt From</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSET__EXEMPT_FROM = NAMED_FEATURE_COUNT + 13;

	/**
	 * The number of structural features of the '<em>Asset</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSET_FEATURE_COUNT = NAMED_FEATURE_COUNT + 14;

	/**
	 * The number of operations of the '<em>Asset</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSET_OPERATION_COUNT = NAMED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link io.adit.model.impl.MaintenanceCostsImpl <em>Maintenance Costs</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see io.adit.model.impl.MaintenanceCostsImpl
	 * @see io.adit.model.impl.AditPackageImpl#getMaintenanceCosts()
	 * @generated
	 */
	int MAINTENANCE_COSTS = 3;

	/**
	 * The feature id for the '<em><b>Currency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAINTENANCE_COSTS__CURRENCY = 0;

	/**
	 * The feature id for the '<em><b>Planned Work</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAINTENANCE_COSTS__PLANNED_WORK = 1;

	/**
	 * The feature id for the '<em><b>Unplanned Work</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAINTENANCE_COSTS__UNPLANNED_WORK = 2;

	/**
	 * The feature id for the '<em><b>Downtime Per Hour</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAINTENANCE_COSTS__DOWNTIME_PER_HOUR = 3;

	/**
	 * The feature id for the '<em><b>Planned Hours</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAINTENANCE_COSTS__PLANNED_HOURS = 4;

	/**
	 * The feature id for the '<em><b>Unplanned Hours</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAINTENANCE_COSTS__UNPLANNED_HOURS = 5;

	/**
	 * The feature id for the '<em><b>Renewal Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAINTENANCE_COSTS__RENEWAL_DAYS = 6;

	/**
	 * The number of structural features of the '<em>Maintenance Costs</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAINTENANCE_COSTS_FEATURE_COUNT = 7;

	/**
	 * The number of operations of the '<em>Maintenance Costs</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAINTENANCE_COSTS_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link io.adit.model.impl.PropertyImpl <em>Property</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see io.adit.model.impl.PropertyImpl
	 * @see io.adit.model.impl.AditPackageImpl#getProperty()
	 * @generated
	 */
	int PROPERTY = 4;

	/**
	 * The feature id for the '<em><b>Set</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROPERTY__SET = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROPERTY__NAME = 1;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROPERTY__VALUE = 2;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROPERTY__UNIT = 3;

	/**
	 * The number of structural features of the '<em>Property</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROPERTY_FEATURE_COUNT = 4;

	/**
	 * The number of operations of the '<em>Property</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROPERTY_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link io.adit.model.impl.DocumentImpl <em>Document</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see io.adit.model.impl.DocumentImpl
	 * @see io.adit.model.impl.AditPackageImpl#getDocument()
	 * @generated
	 */
	int DOCUMENT = 5;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__NAME = 0;

	/**
	 * The feature id for the '<em><b>Identification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__IDENTIFICATION = 1;

	/**
	 * The feature id for the '<em><b>Revision</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__REVISION = 2;

	/**
	 * The feature id for the '<em><b>Location</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__LOCATION = 3;

	/**
	 * The number of structural features of the '<em>Document</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT_FEATURE_COUNT = 4;

	/**
	 * The number of operations of the '<em>Document</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link io.adit.model.impl.ChannelImpl <em>Channel</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see io.adit.model.impl.ChannelImpl
	 * @see io.adit.model.impl.AditPackageImpl#getChannel()
	 * @generated
	 */
	int CHANNEL = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL__ID = NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL__NAME = NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL__DESCRIPTION = NAMED__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL__KEY = NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Quantity Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL__QUANTITY_KIND = NAMED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL__UNIT = NAMED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Range Min</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL__RANGE_MIN = NAMED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Range Max</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL__RANGE_MAX = NAMED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Period Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL__PERIOD_SECONDS = NAMED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Decimals</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL__DECIMALS = NAMED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Sensor Global Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL__SENSOR_GLOBAL_ID = NAMED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Sensor Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL__SENSOR_TYPE = NAMED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Simulated</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL__SIMULATED = NAMED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Bindings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL__BINDINGS = NAMED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Calibrations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL__CALIBRATIONS = NAMED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Cleaning</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL__CLEANING = NAMED_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Report</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL__REPORT = NAMED_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Derivation</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL__DERIVATION = NAMED_FEATURE_COUNT + 14;

	/**
	 * The number of structural features of the '<em>Channel</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL_FEATURE_COUNT = NAMED_FEATURE_COUNT + 15;

	/**
	 * The number of operations of the '<em>Channel</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL_OPERATION_COUNT = NAMED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link io.adit.model.impl.BindingImpl <em>Binding</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see io.adit.model.impl.BindingImpl
	 * @see io.adit.model.impl.AditPackageImpl#getBinding()
	 * @generated
	 */
	int BINDING = 7;

	/**
	 * The feature id for the '<em><b>Device</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BINDING__DEVICE = 0;

	/**
	 * The feature id for the '<em><b>Pointer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BINDING__POINTER = 1;

	/**
	 * The feature id for the '<em><b>Time Pointer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BINDING__TIME_POINTER = 2;

	/**
	 * The feature id for the '<em><b>Time Format</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BINDING__TIME_FORMAT = 3;

	/**
	 * The feature id for the '<em><b>Source Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BINDING__SOURCE_UNIT = 4;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BINDING__VALID_FROM = 5;

	/**
	 * The feature id for the '<em><b>Valid To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BINDING__VALID_TO = 6;

	/**
	 * The feature id for the '<em><b>Format</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BINDING__FORMAT = 7;

	/**
	 * The feature id for the '<em><b>Separator</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BINDING__SEPARATOR = 8;

	/**
	 * The feature id for the '<em><b>Decimal Comma</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BINDING__DECIMAL_COMMA = 9;

	/**
	 * The number of structural features of the '<em>Binding</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BINDING_FEATURE_COUNT = 10;

	/**
	 * The number of operations of the '<em>Binding</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BINDING_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link io.adit.model.impl.CalibrationImpl <em>Calibration</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see io.adit.model.impl.CalibrationImpl
	 * @see io.adit.model.impl.AditPackageImpl#getCalibration()
	 * @generated
	 */
	int CALIBRATION = 8;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALIBRATION__KIND = 0;

	/**
	 * The feature id for the '<em><b>Coefficients</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALIBRATION__COEFFICIENTS = 1;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALIBRATION__UNIT = 2;

	/**
	 * The feature id for the '<em><b>Certificate</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALIBRATION__CERTIFICATE = 3;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALIBRATION__VALID_FROM = 4;

	/**
	 * The feature id for the '<em><b>Valid To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALIBRATION__VALID_TO = 5;

	/**
	 * The feature id for the '<em><b>Corrections</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALIBRATION__CORRECTIONS = 6;

	/**
	 * The number of structural features of the '<em>Calibration</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALIBRATION_FEATURE_COUNT = 7;

	/**
	 * The number of operations of the '<em>Calibration</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALIBRATION_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link io.adit.model.impl.CorrectionImpl <em>Correction</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see io.adit.model.impl.CorrectionImpl
	 * @see io.adit.model.impl.AditPackageImpl#getCorrection()
	 * @generated
	 */
	int CORRECTION = 9;

	/**
	 * The feature id for the '<em><b>Channel</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORRECTION__CHANNEL = 0;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORRECTION__UNIT = 1;

	/**
	 * The feature id for the '<em><b>Factor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORRECTION__FACTOR = 2;

	/**
	 * The feature id for the '<em><b>Reference</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORRECTION__REFERENCE = 3;

	/**
	 * The feature id for the '<em><b>Max Age Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORRECTION__MAX_AGE_SECONDS = 4;

	/**
	 * The number of structural features of the '<em>Correction</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORRECTION_FEATURE_COUNT = 5;

	/**
	 * The number of operations of the '<em>Correction</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORRECTION_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link io.adit.model.impl.CleaningImpl <em>Cleaning</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see io.adit.model.impl.CleaningImpl
	 * @see io.adit.model.impl.AditPackageImpl#getCleaning()
	 * @generated
	 */
	int CLEANING = 10;

	/**
	 * The feature id for the '<em><b>Spike Window</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLEANING__SPIKE_WINDOW = 0;

	/**
	 * The feature id for the '<em><b>Spike Threshold</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLEANING__SPIKE_THRESHOLD = 1;

	/**
	 * The feature id for the '<em><b>Stuck Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLEANING__STUCK_SECONDS = 2;

	/**
	 * The feature id for the '<em><b>Max Rate Per Second</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLEANING__MAX_RATE_PER_SECOND = 3;

	/**
	 * The feature id for the '<em><b>Future Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLEANING__FUTURE_SECONDS = 4;

	/**
	 * The feature id for the '<em><b>Late Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLEANING__LATE_SECONDS = 5;

	/**
	 * The feature id for the '<em><b>Clock</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLEANING__CLOCK = 6;

	/**
	 * The feature id for the '<em><b>Clock Tolerance Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLEANING__CLOCK_TOLERANCE_SECONDS = 7;

	/**
	 * The feature id for the '<em><b>Drift Reference</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLEANING__DRIFT_REFERENCE = 8;

	/**
	 * The feature id for the '<em><b>Drift Tolerance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLEANING__DRIFT_TOLERANCE = 9;

	/**
	 * The feature id for the '<em><b>Drift Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLEANING__DRIFT_SECONDS = 10;

	/**
	 * The number of structural features of the '<em>Cleaning</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLEANING_FEATURE_COUNT = 11;

	/**
	 * The number of operations of the '<em>Cleaning</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLEANING_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link io.adit.model.impl.ReportImpl <em>Report</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see io.adit.model.impl.ReportImpl
	 * @see io.adit.model.impl.AditPackageImpl#getReport()
	 * @generated
	 */
	int REPORT = 11;

	/**
	 * The feature id for the '<em><b>Deadband</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT__DEADBAND = 0;

	/**
	 * The feature id for the '<em><b>Min Interval Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT__MIN_INTERVAL_SECONDS = 1;

	/**
	 * The feature id for the '<em><b>Max Interval Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT__MAX_INTERVAL_SECONDS = 2;

	/**
	 * The number of structural features of the '<em>Report</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Report</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link io.adit.model.impl.DerivationImpl <em>Derivation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see io.adit.model.impl.DerivationImpl
	 * @see io.adit.model.impl.AditPackageImpl#getDerivation()
	 * @generated
	 */
	int DERIVATION = 12;

	/**
	 * The feature id for the '<em><b>Inputs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DERIVATION__INPUTS = 0;

	/**
	 * The number of structural features of the '<em>Derivation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DERIVATION_FEATURE_COUNT = 1;

	/**
	 * The number of operations of the '<em>Derivation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DERIVATION_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link io.adit.model.impl.DerivationInputImpl <em>Derivation Input</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see io.adit.model.impl.DerivationInputImpl
	 * @see io.adit.model.impl.AditPackageImpl#getDerivationInput()
	 * @generated
	 */
	int DERIVATION_INPUT = 13;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DERIVATION_INPUT__NAME = 0;

	/**
	 * The feature id for the '<em><b>Channel</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DERIVATION_INPUT__CHANNEL = 1;

	/**
	 * The feature id for the '<em><b>Max Age Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DERIVATION_INPUT__MAX_AGE_SECONDS = 2;

	/**
	 * The feature id for the '<em><b>Trigger</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DERIVATION_INPUT__TRIGGER = 3;

	/**
	 * The number of structural features of the '<em>Derivation Input</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DERIVATION_INPUT_FEATURE_COUNT = 4;

	/**
	 * The number of operations of the '<em>Derivation Input</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DERIVATION_INPUT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link io.adit.model.impl.ExpressionDerivationImpl <em>Expression Derivation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see io.adit.model.impl.ExpressionDerivationImpl
	 * @see io.adit.model.impl.AditPackageImpl#getExpressionDerivation()
	 * @generated
	 */
	int EXPRESSION_DERIVATION = 14;

	/**
	 * The feature id for the '<em><b>Inputs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPRESSION_DERIVATION__INPUTS = DERIVATION__INPUTS;

	/**
	 * The feature id for the '<em><b>Expression</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPRESSION_DERIVATION__EXPRESSION = DERIVATION_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Wait Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPRESSION_DERIVATION__WAIT_SECONDS = DERIVATION_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Expression Derivation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPRESSION_DERIVATION_FEATURE_COUNT = DERIVATION_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Expression Derivation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPRESSION_DERIVATION_OPERATION_COUNT = DERIVATION_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link io.adit.model.impl.GapFillDerivationImpl <em>Gap Fill Derivation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see io.adit.model.impl.GapFillDerivationImpl
	 * @see io.adit.model.impl.AditPackageImpl#getGapFillDerivation()
	 * @generated
	 */
	int GAP_FILL_DERIVATION = 15;

	/**
	 * The feature id for the '<em><b>Inputs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GAP_FILL_DERIVATION__INPUTS = DERIVATION__INPUTS;

	/**
	 * The feature id for the '<em><b>Filling</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GAP_FILL_DERIVATION__FILLING = DERIVATION_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Step Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GAP_FILL_DERIVATION__STEP_SECONDS = DERIVATION_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Max Gap Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GAP_FILL_DERIVATION__MAX_GAP_SECONDS = DERIVATION_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Gap Fill Derivation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GAP_FILL_DERIVATION_FEATURE_COUNT = DERIVATION_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Gap Fill Derivation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GAP_FILL_DERIVATION_OPERATION_COUNT = DERIVATION_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link io.adit.model.impl.ResampleDerivationImpl <em>Resample Derivation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see io.adit.model.impl.ResampleDerivationImpl
	 * @see io.adit.model.impl.AditPackageImpl#getResampleDerivation()
	 * @generated
	 */
	int RESAMPLE_DERIVATION = 16;

	/**
	 * The feature id for the '<em><b>Inputs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESAMPLE_DERIVATION__INPUTS = DERIVATION__INPUTS;

	/**
	 * The feature id for the '<em><b>Method</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESAMPLE_DERIVATION__METHOD = DERIVATION_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Step Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESAMPLE_DERIVATION__STEP_SECONDS = DERIVATION_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Max Gap Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESAMPLE_DERIVATION__MAX_GAP_SECONDS = DERIVATION_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Resample Derivation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESAMPLE_DERIVATION_FEATURE_COUNT = DERIVATION_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Resample Derivation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESAMPLE_DERIVATION_OPERATION_COUNT = DERIVATION_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link io.adit.model.impl.SmoothDerivationImpl <em>Smooth Derivation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see io.adit.model.impl.SmoothDerivationImpl
	 * @see io.adit.model.impl.AditPackageImpl#getSmoothDerivation()
	 * @generated
	 */
	int SMOOTH_DERIVATION = 17;

	/**
	 * The feature id for the '<em><b>Inputs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SMOOTH_DERIVATION__INPUTS = DERIVATION__INPUTS;

	/**
	 * The feature id for the '<em><b>Method</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SMOOTH_DERIVATION__METHOD = DERIVATION_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Samples</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SMOOTH_DERIVATION__SAMPLES = DERIVATION_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Constant Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SMOOTH_DERIVATION__CONSTANT_SECONDS = DERIVATION_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Max Gap Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SMOOTH_DERIVATION__MAX_GAP_SECONDS = DERIVATION_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Smooth Derivation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SMOOTH_DERIVATION_FEATURE_COUNT = DERIVATION_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Smooth Derivation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SMOOTH_DERIVATION_OPERATION_COUNT = DERIVATION_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link io.adit.model.impl.WindowFeatureDerivationImpl <em>Window Feature Derivation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see io.adit.model.impl.WindowFeatureDerivationImpl
	 * @see io.adit.model.impl.AditPackageImpl#getWindowFeatureDerivation()
	 * @generated
	 */
	int WINDOW_FEATURE_DERIVATION = 18;

	/**
	 * The feature id for the '<em><b>Inputs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WINDOW_FEATURE_DERIVATION__INPUTS = DERIVATION__INPUTS;

	/**
	 * The feature id for the '<em><b>Feature</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WINDOW_FEATURE_DERIVATION__FEATURE = DERIVATION_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Window Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WINDOW_FEATURE_DERIVATION__WINDOW_SECONDS = DERIVATION_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Overlap</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WINDOW_FEATURE_DERIVATION__OVERLAP = DERIVATION_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Rank</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WINDOW_FEATURE_DERIVATION__RANK = DERIVATION_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Min Hz</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WINDOW_FEATURE_DERIVATION__MIN_HZ = DERIVATION_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Max Hz</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WINDOW_FEATURE_DERIVATION__MAX_HZ = DERIVATION_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Window Feature Derivation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WINDOW_FEATURE_DERIVATION_FEATURE_COUNT = DERIVATION_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Window Feature Derivation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WINDOW_FEATURE_DERIVATION_OPERATION_COUNT = DERIVATION_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link io.adit.model.impl.PythonStepImpl <em>Python Step</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see io.adit.model.impl.PythonStepImpl
	 * @see io.adit.model.impl.AditPackageImpl#getPythonStep()
	 * @generated
	 */
	int PYTHON_STEP = 19;

	/**
	 * The feature id for the '<em><b>Inputs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PYTHON_STEP__INPUTS = DERIVATION__INPUTS;

	/**
	 * The feature id for the '<em><b>Script</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PYTHON_STEP__SCRIPT = DERIVATION_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Function</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PYTHON_STEP__FUNCTION = DERIVATION_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Batch Rows</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PYTHON_STEP__BATCH_ROWS = DERIVATION_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Wait Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PYTHON_STEP__WAIT_SECONDS = DERIVATION_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Timeout Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PYTHON_STEP__TIMEOUT_SECONDS = DERIVATION_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Memory Megabytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PYTHON_STEP__MEMORY_MEGABYTES = DERIVATION_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Python Step</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PYTHON_STEP_FEATURE_COUNT = DERIVATION_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Python Step</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PYTHON_STEP_OPERATION_COUNT = DERIVATION_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link io.adit.model.impl.DeviceImpl <em>Device</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see io.adit.model.impl.DeviceImpl
	 * @see io.adit.model.impl.AditPackageImpl#getDevice()
	 * @generated
	 */
	int DEVICE = 20;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__ID = NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__NAME = NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__DESCRIPTION = NAMED__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Auth Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__AUTH_ID = NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Via</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__VIA = NAMED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Enabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__ENABLED = NAMED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Device</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE_FEATURE_COUNT = NAMED_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Device</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE_OPERATION_COUNT = NAMED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link io.adit.model.impl.RuleImpl <em>Rule</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see io.adit.model.impl.RuleImpl
	 * @see io.adit.model.impl.AditPackageImpl#getRule()
	 * @generated
	 */
	int RULE = 21;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE__ID = NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE__NAME = NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE__DESCRIPTION = NAMED__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Channel</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE__CHANNEL = NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Enabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE__ENABLED = NAMED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Latch</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE__LATCH = NAMED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Confirm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE__CONFIRM = NAMED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Max Shelve Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE__MAX_SHELVE_MINUTES = NAMED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Actions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE__ACTIONS = NAMED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Guard</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE__GUARD = NAMED_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Rule</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_FEATURE_COUNT = NAMED_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Rule</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_OPERATION_COUNT = NAMED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link io.adit.model.impl.LevelRuleImpl <em>Level Rule</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see io.adit.model.impl.LevelRuleImpl
	 * @see io.adit.model.impl.AditPackageImpl#getLevelRule()
	 * @generated
	 */
	int LEVEL_RULE = 22;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEVEL_RULE__ID = RULE__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEVEL_RULE__NAME = RULE__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEVEL_RULE__DESCRIPTION = RULE__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Channel</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEVEL_RULE__CHANNEL = RULE__CHANNEL;

	/**
	 * The feature id for the '<em><b>Enabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEVEL_RULE__ENABLED = RULE__ENABLED;

	/**
	 * The feature id for the '<em><b>Latch</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEVEL_RULE__LATCH = RULE__LATCH;

	/**
	 * The feature id for the '<em><b>Confirm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEVEL_RULE__CONFIRM = RULE__CONFIRM;

	/**
	 * The feature id for the '<em><b>Max Shelve Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEVEL_RULE__MAX_SHELVE_MINUTES = RULE__MAX_SHELVE_MINUTES;

	/**
	 * The feature id for the '<em><b>Actions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEVEL_RULE__ACTIONS = RULE__ACTIONS;

	/**
	 * The feature id for the '<em><b>Guard</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEVEL_RULE__GUARD = RULE__GUARD;

	/**
	 * The feature id for the '<em><b>Direction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEVEL_RULE__DIRECTION = RULE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Levels</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEVEL_RULE__LEVELS = RULE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Watch</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEVEL_RULE__WATCH = RULE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Forecast Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEVEL_RULE__FORECAST_DAYS = RULE_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Level Rule</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEVEL_RULE_FEATURE_COUNT = RULE_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Level Rule</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEVEL_RULE_OPERATION_COUNT = RULE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link io.adit.model.impl.WatchImpl <em>Watch</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see io.adit.model.impl.WatchImpl
	 * @see io.adit.model.impl.AditPackageImpl#getWatch()
	 * @generated
	 */
	int WATCH = 23;

	/**
	 * The number of structural features of the '<em>Watch</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WATCH_FEATURE_COUNT = 0;

	/**
	 * The number of operations of the '<em>Watch</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WATCH_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link io.adit.model.impl.ValueWatchImpl <em>Value Watch</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see io.adit.model.impl.ValueWatchImpl
	 * @see io.adit.model.impl.AditPackageImpl#getValueWatch()
	 * @generated
	 */
	int VALUE_WATCH = 24;

	/**
	 * The feature id for the '<em><b>Expression</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE_WATCH__EXPRESSION = WATCH_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE_WATCH__UNIT = WATCH_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Wait Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE_WATCH__WAIT_SECONDS = WATCH_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Inputs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE_WATCH__INPUTS = WATCH_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Value Watch</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE_WATCH_FEATURE_COUNT = WATCH_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Value Watch</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE_WATCH_OPERATION_COUNT = WATCH_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link io.adit.model.impl.ConditionWatchImpl <em>Condition Watch</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see io.adit.model.impl.ConditionWatchImpl
	 * @see io.adit.model.impl.AditPackageImpl#getConditionWatch()
	 * @generated
	 */
	int CONDITION_WATCH = 25;

	/**
	 * The feature id for the '<em><b>Wait Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION_WATCH__WAIT_SECONDS = WATCH_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Inputs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION_WATCH__INPUTS = WATCH_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Condition Watch</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION_WATCH_FEATURE_COUNT = WATCH_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Condition Watch</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION_WATCH_OPERATION_COUNT = WATCH_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link io.adit.model.impl.SilenceWatchImpl <em>Silence Watch</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see io.adit.model.impl.SilenceWatchImpl
	 * @see io.adit.model.impl.AditPackageImpl#getSilenceWatch()
	 * @generated
	 */
	int SILENCE_WATCH = 26;

	/**
	 * The number of structural features of the '<em>Silence Watch</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SILENCE_WATCH_FEATURE_COUNT = WATCH_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>Silence Watch</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SILENCE_WATCH_OPERATION_COUNT = WATCH_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link io.adit.model.impl.DetectorWatchImpl <em>Detector Watch</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see io.adit.model.impl.DetectorWatchImpl
	 * @see io.adit.model.impl.AditPackageImpl#getDetectorWatch()
	 * @generated
	 */
	int DETECTOR_WATCH = 27;

	/**
	 * The feature id for the '<em><b>Sensitivity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DETECTOR_WATCH__SENSITIVITY = WATCH_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Interval Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DETECTOR_WATCH__INTERVAL_SECONDS = WATCH_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Learn Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DETECTOR_WATCH__LEARN_SECONDS = WATCH_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Inputs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DETECTOR_WATCH__INPUTS = WATCH_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Mode</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DETECTOR_WATCH__MODE = WATCH_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Detector Watch</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DETECTOR_WATCH_FEATURE_COUNT = WATCH_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Detector Watch</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DETECTOR_WATCH_OPERATION_COUNT = WATCH_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link io.adit.model.impl.ForecastWatchImpl <em>Forecast Watch</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see io.adit.model.impl.ForecastWatchImpl
	 * @see io.adit.model.impl.AditPackageImpl#getForecastWatch()
	 * @generated
	 */
	int FORECAST_WATCH = 28;

	/**
	 * The feature id for the '<em><b>Rule</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORECAST_WATCH__RULE = WATCH_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORECAST_WATCH__LEVEL = WATCH_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Forecast Watch</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORECAST_WATCH_FEATURE_COUNT = WATCH_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Forecast Watch</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORECAST_WATCH_OPERATION_COUNT = WATCH_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link io.adit.model.impl.RuleTemplateImpl <em>Rule Template</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see io.adit.model.impl.RuleTemplateImpl
	 * @see io.adit.model.impl.AditPackageImpl#getRuleTemplate()
	 * @generated
	 */
	int RULE_TEMPLATE = 29;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_TEMPLATE__ID = NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_TEMPLATE__NAME = NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_TEMPLATE__DESCRIPTION = NAMED__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Asset Class</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_TEMPLATE__ASSET_CLASS = NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Predefined Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_TEMPLATE__PREDEFINED_TYPE = NAMED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Quantity Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_TEMPLATE__QUANTITY_KIND = NAMED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Channel Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_TEMPLATE__CHANNEL_KEY = NAMED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_TEMPLATE__UNIT = NAMED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Rule</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_TEMPLATE__RULE = NAMED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Parameters</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_TEMPLATE__PARAMETERS = NAMED_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Rule Template</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_TEMPLATE_FEATURE_COUNT = NAMED_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Rule Template</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_TEMPLATE_OPERATION_COUNT = NAMED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link io.adit.model.impl.TemplateParameterImpl <em>Template Parameter</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see io.adit.model.impl.TemplateParameterImpl
	 * @see io.adit.model.impl.AditPackageImpl#getTemplateParameter()
	 * @generated
	 */
	int TEMPLATE_PARAMETER = 30;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEMPLATE_PARAMETER__ID = NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEMPLATE_PARAMETER__NAME = NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEMPLATE_PARAMETER__DESCRIPTION = NAMED__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Sets</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEMPLATE_PARAMETER__SETS = NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEMPLATE_PARAMETER__LEVEL = NAMED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEMPLATE_PARAMETER__VALUE = NAMED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Template Parameter</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEMPLATE_PARAMETER_FEATURE_COUNT = NAMED_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Template Parameter</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEMPLATE_PARAMETER_OPERATION_COUNT = NAMED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link io.adit.model.impl.ParameterValueImpl <em>Parameter Value</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see io.adit.model.impl.ParameterValueImpl
	 * @see io.adit.model.impl.AditPackageImpl#getParameterValue()
	 * @generated
	 */
	int PARAMETER_VALUE = 31;

	/**
	 * The feature id for the '<em><b>Parameter</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAMETER_VALUE__PARAMETER = 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAMETER_VALUE__VALUE = 1;

	/**
	 * The number of structural features of the '<em>Parameter Value</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAMETER_VALUE_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Parameter Value</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAMETER_VALUE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link io.adit.model.impl.HolidayImpl <em>Holiday</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see io.adit.model.impl.HolidayImpl
	 * @see io.adit.model.impl.AditPackageImpl#getHoliday()
	 * @generated
	 */
	int HOLIDAY = 32;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOLIDAY__NAME = 0;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOLIDAY__DATE = 1;

	/**
	 * The number of structural features of the '<em>Holiday</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOLIDAY_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Holiday</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOLIDAY_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link io.adit.model.impl.GuardImpl <em>Guard</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see io.adit.model.impl.GuardImpl
	 * @see io.adit.model.impl.AditPackageImpl#getGuard()
	 * @generated
	 */
	int GUARD = 33;

	/**
	 * The feature id for the '<em><b>When</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUARD__WHEN = 0;

	/**
	 * The feature id for the '<em><b>Inputs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUARD__INPUTS = 1;

	/**
	 * The feature id for the '<em><b>Hours</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUARD__HOURS = 2;

	/**
	 * The feature id for the '<em><b>Outside</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUARD__OUTSIDE = 3;

	/**
	 * The feature id for the '<em><b>Inhibitors</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUARD__INHIBITORS = 4;

	/**
	 * The number of structural features of the '<em>Guard</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUARD_FEATURE_COUNT = 5;

	/**
	 * The number of operations of the '<em>Guard</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUARD_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link io.adit.model.impl.HoursImpl <em>Hours</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see io.adit.model.impl.HoursImpl
	 * @see io.adit.model.impl.AditPackageImpl#getHours()
	 * @generated
	 */
	int HOURS = 34;

	/**
	 * The feature id for the '<em><b>Days</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOURS__DAYS = 0;

	/**
	 * The feature id for the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOURS__FROM = 1;

	/**
	 * The feature id for the '<em><b>To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOURS__TO = 2;

	/**
	 * The number of structural features of the '<em>Hours</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOURS_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Hours</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOURS_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link io.adit.model.impl.LevelImpl <em>Level</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see io.adit.model.impl.LevelImpl
	 * @see io.adit.model.impl.AditPackageImpl#getLevel()
	 * @generated
	 */
	int LEVEL = 35;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEVEL__NAME = 0;

	/**
	 * The feature id for the '<em><b>Severity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEVEL__SEVERITY = 1;

	/**
	 * The feature id for the '<em><b>Limit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEVEL__LIMIT = 2;

	/**
	 * The feature id for the '<em><b>Hysteresis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEVEL__HYSTERESIS = 3;

	/**
	 * The feature id for the '<em><b>Delay On Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEVEL__DELAY_ON_SECONDS = 4;

	/**
	 * The feature id for the '<em><b>Delay Off Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEVEL__DELAY_OFF_SECONDS = 5;

	/**
	 * The feature id for the '<em><b>Condition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEVEL__CONDITION = 6;

	/**
	 * The number of structural features of the '<em>Level</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEVEL_FEATURE_COUNT = 7;

	/**
	 * The number of operations of the '<em>Level</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEVEL_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link io.adit.model.impl.ActionImpl <em>Action</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see io.adit.model.impl.ActionImpl
	 * @see io.adit.model.impl.AditPackageImpl#getAction()
	 * @generated
	 */
	int ACTION = 36;

	/**
	 * The feature id for the '<em><b>Who</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__WHO = 0;

	/**
	 * The feature id for the '<em><b>What</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__WHAT = 1;

	/**
	 * The feature id for the '<em><b>Within Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__WITHIN_MINUTES = 2;

	/**
	 * The feature id for the '<em><b>Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__LEVEL = 3;

	/**
	 * The number of structural features of the '<em>Action</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION_FEATURE_COUNT = 4;

	/**
	 * The number of operations of the '<em>Action</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link io.adit.model.impl.CommandImpl <em>Command</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see io.adit.model.impl.CommandImpl
	 * @see io.adit.model.impl.AditPackageImpl#getCommand()
	 * @generated
	 */
	int COMMAND = 37;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMAND__ID = NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMAND__NAME = NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMAND__DESCRIPTION = NAMED__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Subject</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMAND__SUBJECT = NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Channel</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMAND__CHANNEL = NAMED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Inputs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMAND__INPUTS = NAMED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Interlocks</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMAND__INTERLOCKS = NAMED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Command</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMAND_FEATURE_COUNT = NAMED_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Command</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMAND_OPERATION_COUNT = NAMED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link io.adit.model.impl.CommandInputImpl <em>Command Input</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see io.adit.model.impl.CommandInputImpl
	 * @see io.adit.model.impl.AditPackageImpl#getCommandInput()
	 * @generated
	 */
	int COMMAND_INPUT = 38;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMAND_INPUT__ID = NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMAND_INPUT__NAME = NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMAND_INPUT__DESCRIPTION = NAMED__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Pointer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMAND_INPUT__POINTER = NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMAND_INPUT__TYPE = NAMED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMAND_INPUT__UNIT = NAMED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Range Min</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMAND_INPUT__RANGE_MIN = NAMED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Range Max</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMAND_INPUT__RANGE_MAX = NAMED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Choices</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMAND_INPUT__CHOICES = NAMED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Optional</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMAND_INPUT__OPTIONAL = NAMED_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Command Input</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMAND_INPUT_FEATURE_COUNT = NAMED_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Command Input</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMAND_INPUT_OPERATION_COUNT = NAMED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link io.adit.model.impl.InterlockImpl <em>Interlock</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see io.adit.model.impl.InterlockImpl
	 * @see io.adit.model.impl.AditPackageImpl#getInterlock()
	 * @generated
	 */
	int INTERLOCK = 39;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERLOCK__ID = NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERLOCK__NAME = NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERLOCK__DESCRIPTION = NAMED__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Enabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERLOCK__ENABLED = NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Pointer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERLOCK__POINTER = NAMED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Comparison</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERLOCK__COMPARISON = NAMED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERLOCK__VALUE = NAMED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Needed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERLOCK__NEEDED = NAMED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Advice</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERLOCK__ADVICE = NAMED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Conditions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERLOCK__CONDITIONS = NAMED_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Interlock</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERLOCK_FEATURE_COUNT = NAMED_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Interlock</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERLOCK_OPERATION_COUNT = NAMED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link io.adit.model.impl.ConditionImpl <em>Condition</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see io.adit.model.impl.ConditionImpl
	 * @see io.adit.model.impl.AditPackageImpl#getCondition()
	 * @generated
	 */
	int CONDITION = 40;

	/**
	 * The feature id for the '<em><b>Rule</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION__RULE = 0;

	/**
	 * The feature id for the '<em><b>Channel</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION__CHANNEL = 1;

	/**
	 * The feature id for the '<em><b>Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION__LEVEL = 2;

	/**
	 * The feature id for the '<em><b>Max Age Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION__MAX_AGE_SECONDS = 3;

	/**
	 * The feature id for the '<em><b>Accept Uncertain</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION__ACCEPT_UNCERTAIN = 4;

	/**
	 * The number of structural features of the '<em>Condition</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION_FEATURE_COUNT = 5;

	/**
	 * The number of operations of the '<em>Condition</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link io.adit.model.impl.RoleImpl <em>Role</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see io.adit.model.impl.RoleImpl
	 * @see io.adit.model.impl.AditPackageImpl#getRole()
	 * @generated
	 */
	int ROLE = 41;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE__ID = NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE__NAME = NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE__DESCRIPTION = NAMED__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Subjects</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE__SUBJECTS = NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Permissions</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE__PERMISSIONS = NAMED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Role</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE_FEATURE_COUNT = NAMED_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Role</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE_OPERATION_COUNT = NAMED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link io.adit.model.impl.ContactImpl <em>Contact</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see io.adit.model.impl.ContactImpl
	 * @see io.adit.model.impl.AditPackageImpl#getContact()
	 * @generated
	 */
	int CONTACT = 42;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT__ID = NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT__NAME = NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT__DESCRIPTION = NAMED__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT__KIND = NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT__ADDRESS = NAMED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT__LANGUAGE = NAMED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Contact</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT_FEATURE_COUNT = NAMED_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Contact</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT_OPERATION_COUNT = NAMED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link io.adit.model.impl.RouteImpl <em>Route</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see io.adit.model.impl.RouteImpl
	 * @see io.adit.model.impl.AditPackageImpl#getRoute()
	 * @generated
	 */
	int ROUTE = 43;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTE__ID = NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTE__NAME = NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTE__DESCRIPTION = NAMED__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Enabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTE__ENABLED = NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Min Severity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTE__MIN_SEVERITY = NAMED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Assets</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTE__ASSETS = NAMED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Rules</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTE__RULES = NAMED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Days</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTE__DAYS = NAMED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTE__FROM = NAMED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTE__TO = NAMED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Quiet Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTE__QUIET_MINUTES = NAMED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Tells End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTE__TELLS_END = NAMED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Steps</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTE__STEPS = NAMED_FEATURE_COUNT + 9;

	/**
	 * The number of structural features of the '<em>Route</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTE_FEATURE_COUNT = NAMED_FEATURE_COUNT + 10;

	/**
	 * The number of operations of the '<em>Route</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTE_OPERATION_COUNT = NAMED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link io.adit.model.impl.RouteStepImpl <em>Route Step</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see io.adit.model.impl.RouteStepImpl
	 * @see io.adit.model.impl.AditPackageImpl#getRouteStep()
	 * @generated
	 */
	int ROUTE_STEP = 44;

	/**
	 * The feature id for the '<em><b>After Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTE_STEP__AFTER_MINUTES = 0;

	/**
	 * The feature id for the '<em><b>Contacts</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTE_STEP__CONTACTS = 1;

	/**
	 * The number of structural features of the '<em>Route Step</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTE_STEP_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Route Step</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTE_STEP_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link io.adit.model.FacilityKind <em>Facility Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see io.adit.model.FacilityKind
	 * @see io.adit.model.impl.AditPackageImpl#getFacilityKind()
	 * @generated
	 */
	int FACILITY_KIND = 45;

	/**
	 * The meta object id for the '{@link io.adit.model.AssetKind <em>Asset Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see io.adit.model.AssetKind
	 * @see io.adit.model.impl.AditPackageImpl#getAssetKind()
	 * @generated
	 */
	int ASSET_KIND = 46;

	/**
	 * The meta object id for the '{@link io.adit.model.PayloadFormat <em>Payload Format</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see io.adit.model.PayloadFormat
	 * @see io.adit.model.impl.AditPackageImpl#getPayloadFormat()
	 * @generated
	 */
	int PAYLOAD_FORMAT = 47;

	/**
	 * The meta object id for the '{@link io.adit.model.TimeFormat <em>Time Format</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see io.adit.model.TimeFormat
	 * @see io.adit.model.impl.AditPackageImpl#getTimeFormat()
	 * @generated
	 */
	int TIME_FORMAT = 48;

	/**
	 * The meta object id for the '{@link io.adit.model.CalibrationKind <em>Calibration Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see io.adit.model.CalibrationKind
	 * @see io.adit.model.impl.AditPackageImpl#getCalibrationKind()
	 * @generated
	 */
	int CALIBRATION_KIND = 49;

	/**
	 * The meta object id for the '{@link io.adit.model.ClockPolicy <em>Clock Policy</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see io.adit.model.ClockPolicy
	 * @see io.adit.model.impl.AditPackageImpl#getClockPolicy()
	 * @generated
	 */
	int CLOCK_POLICY = 50;

	/**
	 * The meta object id for the '{@link io.adit.model.GapFilling <em>Gap Filling</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see io.adit.model.GapFilling
	 * @see io.adit.model.impl.AditPackageImpl#getGapFilling()
	 * @generated
	 */
	int GAP_FILLING = 51;

	/**
	 * The meta object id for the '{@link io.adit.model.Resampling <em>Resampling</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see io.adit.model.Resampling
	 * @see io.adit.model.impl.AditPackageImpl#getResampling()
	 * @generated
	 */
	int RESAMPLING = 52;

	/**
	 * The meta object id for the '{@link io.adit.model.Smoothing <em>Smoothing</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see io.adit.model.Smoothing
	 * @see io.adit.model.impl.AditPackageImpl#getSmoothing()
	 * @generated
	 */
	int SMOOTHING = 53;

	/**
	 * The meta object id for the '{@link io.adit.model.WindowFeature <em>Window Feature</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see io.adit.model.WindowFeature
	 * @see io.adit.model.impl.AditPackageImpl#getWindowFeature()
	 * @generated
	 */
	int WINDOW_FEATURE = 54;

	/**
	 * The meta object id for the '{@link io.adit.model.Sensitivity <em>Sensitivity</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see io.adit.model.Sensitivity
	 * @see io.adit.model.impl.AditPackageImpl#getSensitivity()
	 * @generated
	 */
	int SENSITIVITY = 55;

	/**
	 * The meta object id for the '{@link io.adit.model.TemplateTarget <em>Template Target</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see io.adit.model.TemplateTarget
	 * @see io.adit.model.impl.AditPackageImpl#getTemplateTarget()
	 * @generated
	 */
	int TEMPLATE_TARGET = 56;

	/**
	 * The meta object id for the '{@link io.adit.model.Direction <em>Direction</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see io.adit.model.Direction
	 * @see io.adit.model.impl.AditPackageImpl#getDirection()
	 * @generated
	 */
	int DIRECTION = 57;

	/**
	 * The meta object id for the '{@link io.adit.model.InputType <em>Input Type</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see io.adit.model.InputType
	 * @see io.adit.model.impl.AditPackageImpl#getInputType()
	 * @generated
	 */
	int INPUT_TYPE = 58;

	/**
	 * The meta object id for the '{@link io.adit.model.Comparison <em>Comparison</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see io.adit.model.Comparison
	 * @see io.adit.model.impl.AditPackageImpl#getComparison()
	 * @generated
	 */
	int COMPARISON = 59;

	/**
	 * The meta object id for the '{@link io.adit.model.Permission <em>Permission</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see io.adit.model.Permission
	 * @see io.adit.model.impl.AditPackageImpl#getPermission()
	 * @generated
	 */
	int PERMISSION = 60;


	/**
	 * The meta object id for the '{@link io.adit.model.ContactKind <em>Contact Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see io.adit.model.ContactKind
	 * @see io.adit.model.impl.AditPackageImpl#getContactKind()
	 * @generated
	 */
	int CONTACT_KIND = 61;

	/**
	 * The meta object id for the '{@link io.adit.model.Language <em>Language</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see io.adit.model.Language
	 * @see io.adit.model.impl.AditPackageImpl#getLanguage()
	 * @generated
	 */
	int LANGUAGE = 62;

	/**
	 * The meta object id for the '{@link io.adit.model.Weekday <em>Weekday</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see io.adit.model.Weekday
	 * @see io.adit.model.impl.AditPackageImpl#getWeekday()
	 * @generated
	 */
	int WEEKDAY = 63;


	/**
	 * Returns the meta object for class '{@link io.adit.model.Named <em>Named</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Named</em>'.
	 * @see io.adit.model.Named
	 * @generated
	 */
	EClass getNamed();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.Named#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see io.adit.model.Named#getId()
	 * @see #getNamed()
	 * @generated
	 */
	EAttribute getNamed_Id();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.Named#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see io.adit.model.Named#getName()
	 * @see #getNamed()
	 * @generated
	 */
	EAttribute getNamed_Name();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.Named#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see io.adit.model.Named#getDescription()
	 * @see #getNamed()
	 * @generated
	 */
	EAttribute getNamed_Description();

	/**
	 * Returns the meta object for class '{@link io.adit.model.Facility <em>Facility</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Facility</em>'.
	 * @see io.adit.model.Facility
	 * @generated
	 */
	EClass getFacility();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.Facility#getNamespace <em>Namespace</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Namespace</em>'.
	 * @see io.adit.model.Facility#getNamespace()
	 * @see #getFacility()
	 * @generated
	 */
	EAttribute getFacility_Namespace();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.Facility#getTenant <em>Tenant</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tenant</em>'.
	 * @see io.adit.model.Facility#getTenant()
	 * @see #getFacility()
	 * @generated
	 */
	EAttribute getFacility_Tenant();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.Facility#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see io.adit.model.Facility#getKind()
	 * @see #getFacility()
	 * @generated
	 */
	EAttribute getFacility_Kind();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.Facility#getTimeZone <em>Time Zone</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Time Zone</em>'.
	 * @see io.adit.model.Facility#getTimeZone()
	 * @see #getFacility()
	 * @generated
	 */
	EAttribute getFacility_TimeZone();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.Facility#getSourceFile <em>Source File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source File</em>'.
	 * @see io.adit.model.Facility#getSourceFile()
	 * @see #getFacility()
	 * @generated
	 */
	EAttribute getFacility_SourceFile();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.Facility#getSourceSha256 <em>Source Sha256</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source Sha256</em>'.
	 * @see io.adit.model.Facility#getSourceSha256()
	 * @see #getFacility()
	 * @generated
	 */
	EAttribute getFacility_SourceSha256();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.Facility#getSourceSchema <em>Source Schema</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source Schema</em>'.
	 * @see io.adit.model.Facility#getSourceSchema()
	 * @see #getFacility()
	 * @generated
	 */
	EAttribute getFacility_SourceSchema();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.Facility#getSourceState <em>Source State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source State</em>'.
	 * @see io.adit.model.Facility#getSourceState()
	 * @see #getFacility()
	 * @generated
	 */
	EAttribute getFacility_SourceState();

	/**
	 * Returns the meta object for the containment reference list '{@link io.adit.model.Facility#getAssets <em>Assets</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Assets</em>'.
	 * @see io.adit.model.Facility#getAssets()
	 * @see #getFacility()
	 * @generated
	 */
	EReference getFacility_Assets();

	/**
	 * Returns the meta object for the containment reference list '{@link io.adit.model.Facility#getDevices <em>Devices</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Devices</em>'.
	 * @see io.adit.model.Facility#getDevices()
	 * @see #getFacility()
	 * @generated
	 */
	EReference getFacility_Devices();

	/**
	 * Returns the meta object for the containment reference list '{@link io.adit.model.Facility#getRules <em>Rules</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Rules</em>'.
	 * @see io.adit.model.Facility#getRules()
	 * @see #getFacility()
	 * @generated
	 */
	EReference getFacility_Rules();

	/**
	 * Returns the meta object for the containment reference list '{@link io.adit.model.Facility#getRoles <em>Roles</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Roles</em>'.
	 * @see io.adit.model.Facility#getRoles()
	 * @see #getFacility()
	 * @generated
	 */
	EReference getFacility_Roles();

	/**
	 * Returns the meta object for the containment reference list '{@link io.adit.model.Facility#getContacts <em>Contacts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Contacts</em>'.
	 * @see io.adit.model.Facility#getContacts()
	 * @see #getFacility()
	 * @generated
	 */
	EReference getFacility_Contacts();

	/**
	 * Returns the meta object for the containment reference list '{@link io.adit.model.Facility#getRoutes <em>Routes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Routes</em>'.
	 * @see io.adit.model.Facility#getRoutes()
	 * @see #getFacility()
	 * @generated
	 */
	EReference getFacility_Routes();

	/**
	 * Returns the meta object for the containment reference list '{@link io.adit.model.Facility#getTemplates <em>Templates</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Templates</em>'.
	 * @see io.adit.model.Facility#getTemplates()
	 * @see #getFacility()
	 * @generated
	 */
	EReference getFacility_Templates();

	/**
	 * Returns the meta object for the containment reference list '{@link io.adit.model.Facility#getHolidays <em>Holidays</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Holidays</em>'.
	 * @see io.adit.model.Facility#getHolidays()
	 * @see #getFacility()
	 * @generated
	 */
	EReference getFacility_Holidays();

	/**
	 * Returns the meta object for class '{@link io.adit.model.Asset <em>Asset</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Asset</em>'.
	 * @see io.adit.model.Asset
	 * @generated
	 */
	EClass getAsset();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.Asset#getGlobalId <em>Global Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Global Id</em>'.
	 * @see io.adit.model.Asset#getGlobalId()
	 * @see #getAsset()
	 * @generated
	 */
	EAttribute getAsset_GlobalId();

	/**
	 * Returns the meta object for the attribute list '{@link io.adit.model.Asset#getFormerGlobalIds <em>Former Global Ids</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Former Global Ids</em>'.
	 * @see io.adit.model.Asset#getFormerGlobalIds()
	 * @see #getAsset()
	 * @generated
	 */
	EAttribute getAsset_FormerGlobalIds();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.Asset#getIfcClass <em>Ifc Class</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ifc Class</em>'.
	 * @see io.adit.model.Asset#getIfcClass()
	 * @see #getAsset()
	 * @generated
	 */
	EAttribute getAsset_IfcClass();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.Asset#getPredefinedType <em>Predefined Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Predefined Type</em>'.
	 * @see io.adit.model.Asset#getPredefinedType()
	 * @see #getAsset()
	 * @generated
	 */
	EAttribute getAsset_PredefinedType();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.Asset#getTag <em>Tag</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tag</em>'.
	 * @see io.adit.model.Asset#getTag()
	 * @see #getAsset()
	 * @generated
	 */
	EAttribute getAsset_Tag();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.Asset#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see io.adit.model.Asset#getKind()
	 * @see #getAsset()
	 * @generated
	 */
	EAttribute getAsset_Kind();

	/**
	 * Returns the meta object for the containment reference list '{@link io.adit.model.Asset#getAssets <em>Assets</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Assets</em>'.
	 * @see io.adit.model.Asset#getAssets()
	 * @see #getAsset()
	 * @generated
	 */
	EReference getAsset_Assets();

	/**
	 * Returns the meta object for the containment reference list '{@link io.adit.model.Asset#getChannels <em>Channels</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Channels</em>'.
	 * @see io.adit.model.Asset#getChannels()
	 * @see #getAsset()
	 * @generated
	 */
	EReference getAsset_Channels();

	/**
	 * Returns the meta object for the containment reference list '{@link io.adit.model.Asset#getProperties <em>Properties</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Properties</em>'.
	 * @see io.adit.model.Asset#getProperties()
	 * @see #getAsset()
	 * @generated
	 */
	EReference getAsset_Properties();

	/**
	 * Returns the meta object for the containment reference list '{@link io.adit.model.Asset#getDocuments <em>Documents</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Documents</em>'.
	 * @see io.adit.model.Asset#getDocuments()
	 * @see #getAsset()
	 * @generated
	 */
	EReference getAsset_Documents();

	/**
	 * Returns the meta object for the containment reference list '{@link io.adit.model.Asset#getCommands <em>Commands</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Commands</em>'.
	 * @see io.adit.model.Asset#getCommands()
	 * @see #getAsset()
	 * @generated
	 */
	EReference getAsset_Commands();

	/**
	 * Returns the meta object for the containment reference '{@link io.adit.model.Asset#getCosts <em>Costs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Costs</em>'.
	 * @see io.adit.model.Asset#getCosts()
	 * @see #getAsset()
	 * @generated
	 */
	EReference getAsset_Costs();

	/**
	 * Returns the meta object for the containment reference list '{@link io.adit.model.Asset#getParameters <em>Parameters</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Parameters</em>'.
	 * @see io.adit.model.Asset#getParameters()
	 * @see #getAsset()
	 * @generated
	 */
	EReference getAsset_Parameters();

	/**
	 * Returns the meta object for the reference list '{@link io.adit.model.Asset#getExemptFrom <em>Exempt From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Exempt From</em>'.
	 * @see io.adit.model.Asset#getExemptFrom()
	 * @see #getAsset()
	 * @generated
	 */
	EReference getAsset_ExemptFrom();

	/**
	 * Returns the meta object for class '{@link io.adit.model.MaintenanceCosts <em>Maintenance Costs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Maintenance Costs</em>'.
	 * @see io.adit.model.MaintenanceCosts
	 * @generated
	 */
	EClass getMaintenanceCosts();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.MaintenanceCosts#getCurrency <em>Currency</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Currency</em>'.
	 * @see io.adit.model.MaintenanceCosts#getCurrency()
	 * @see #getMaintenanceCosts()
	 * @generated
	 */
	EAttribute getMaintenanceCosts_Currency();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.MaintenanceCosts#getPlannedWork <em>Planned Work</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Planned Work</em>'.
	 * @see io.adit.model.MaintenanceCosts#getPlannedWork()
	 * @see #getMaintenanceCosts()
	 * @generated
	 */
	EAttribute getMaintenanceCosts_PlannedWork();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.MaintenanceCosts#getUnplannedWork <em>Unplanned Work</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unplanned Work</em>'.
	 * @see io.adit.model.MaintenanceCosts#getUnplannedWork()
	 * @see #getMaintenanceCosts()
	 * @generated
	 */
	EAttribute getMaintenanceCosts_UnplannedWork();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.MaintenanceCosts#getDowntimePerHour <em>Downtime Per Hour</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Downtime Per Hour</em>'.
	 * @see io.adit.model.MaintenanceCosts#getDowntimePerHour()
	 * @see #getMaintenanceCosts()
	 * @generated
	 */
	EAttribute getMaintenanceCosts_DowntimePerHour();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.MaintenanceCosts#getPlannedHours <em>Planned Hours</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Planned Hours</em>'.
	 * @see io.adit.model.MaintenanceCosts#getPlannedHours()
	 * @see #getMaintenanceCosts()
	 * @generated
	 */
	EAttribute getMaintenanceCosts_PlannedHours();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.MaintenanceCosts#getUnplannedHours <em>Unplanned Hours</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unplanned Hours</em>'.
	 * @see io.adit.model.MaintenanceCosts#getUnplannedHours()
	 * @see #getMaintenanceCosts()
	 * @generated
	 */
	EAttribute getMaintenanceCosts_UnplannedHours();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.MaintenanceCosts#getRenewalDays <em>Renewal Days</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Renewal Days</em>'.
	 * @see io.adit.model.MaintenanceCosts#getRenewalDays()
	 * @see #getMaintenanceCosts()
	 * @generated
	 */
	EAttribute getMaintenanceCosts_RenewalDays();

	/**
	 * Returns the meta object for class '{@link io.adit.model.Property <em>Property</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Property</em>'.
	 * @see io.adit.model.Property
	 * @generated
	 */
	EClass getProperty();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.Property#getSet <em>Set</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Set</em>'.
	 * @see io.adit.model.Property#getSet()
	 * @see #getProperty()
	 * @generated
	 */
	EAttribute getProperty_Set();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.Property#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see io.adit.model.Property#getName()
	 * @see #getProperty()
	 * @generated
	 */
	EAttribute getProperty_Name();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.Property#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see io.adit.model.Property#getValue()
	 * @see #getProperty()
	 * @generated
	 */
	EAttribute getProperty_Value();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.Property#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit</em>'.
	 * @see io.adit.model.Property#getUnit()
	 * @see #getProperty()
	 * @generated
	 */
	EAttribute getProperty_Unit();

	/**
	 * Returns the meta object for class '{@link io.adit.model.Document <em>Document</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Document</em>'.
	 * @see io.adit.model.Document
	 * @generated
	 */
	EClass getDocument();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.Document#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see io.adit.model.Document#getName()
	 * @see #getDocument()
	 * @generated
	 */
	EAttribute getDocument_Name();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.Document#getIdentification <em>Identification</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Identification</em>'.
	 * @see io.adit.model.Document#getIdentification()
	 * @see #getDocument()
	 * @generated
	 */
	EAttribute getDocument_Identification();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.Document#getRevision <em>Revision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Revision</em>'.
	 * @see io.adit.model.Document#getRevision()
	 * @see #getDocument()
	 * @generated
	 */
	EAttribute getDocument_Revision();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.Document#getLocation <em>Location</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Location</em>'.
	 * @see io.adit.model.Document#getLocation()
	 * @see #getDocument()
	 * @generated
	 */
	EAttribute getDocument_Location();

	/**
	 * Returns the meta object for class '{@link io.adit.model.Channel <em>Channel</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Channel</em>'.
	 * @see io.adit.model.Channel
	 * @generated
	 */
	EClass getChannel();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.Channel#getKey <em>Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key</em>'.
	 * @see io.adit.model.Channel#getKey()
	 * @see #getChannel()
	 * @generated
	 */
	EAttribute getChannel_Key();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.Channel#getQuantityKind <em>Quantity Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Quantity Kind</em>'.
	 * @see io.adit.model.Channel#getQuantityKind()
	 * @see #getChannel()
	 * @generated
	 */
	EAttribute getChannel_QuantityKind();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.Channel#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit</em>'.
	 * @see io.adit.model.Channel#getUnit()
	 * @see #getChannel()
	 * @generated
	 */
	EAttribute getChannel_Unit();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.Channel#getRangeMin <em>Range Min</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Range Min</em>'.
	 * @see io.adit.model.Channel#getRangeMin()
	 * @see #getChannel()
	 * @generated
	 */
	EAttribute getChannel_RangeMin();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.Channel#getRangeMax <em>Range Max</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Range Max</em>'.
	 * @see io.adit.model.Channel#getRangeMax()
	 * @see #getChannel()
	 * @generated
	 */
	EAttribute getChannel_RangeMax();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.Channel#getPeriodSeconds <em>Period Seconds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Period Seconds</em>'.
	 * @see io.adit.model.Channel#getPeriodSeconds()
	 * @see #getChannel()
	 * @generated
	 */
	EAttribute getChannel_PeriodSeconds();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.Channel#getDecimals <em>Decimals</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Decimals</em>'.
	 * @see io.adit.model.Channel#getDecimals()
	 * @see #getChannel()
	 * @generated
	 */
	EAttribute getChannel_Decimals();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.Channel#getSensorGlobalId <em>Sensor Global Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sensor Global Id</em>'.
	 * @see io.adit.model.Channel#getSensorGlobalId()
	 * @see #getChannel()
	 * @generated
	 */
	EAttribute getChannel_SensorGlobalId();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.Channel#getSensorType <em>Sensor Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sensor Type</em>'.
	 * @see io.adit.model.Channel#getSensorType()
	 * @see #getChannel()
	 * @generated
	 */
	EAttribute getChannel_SensorType();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.Channel#isSimulated <em>Simulated</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Simulated</em>'.
	 * @see io.adit.model.Channel#isSimulated()
	 * @see #getChannel()
	 * @generated
	 */
	EAttribute getChannel_Simulated();

	/**
	 * Returns the meta object for the containment reference list '{@link io.adit.model.Channel#getBindings <em>Bindings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Bindings</em>'.
	 * @see io.adit.model.Channel#getBindings()
	 * @see #getChannel()
	 * @generated
	 */
	EReference getChannel_Bindings();

	/**
	 * Returns the meta object for the containment reference list '{@link io.adit.model.Channel#getCalibrations <em>Calibrations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Calibrations</em>'.
	 * @see io.adit.model.Channel#getCalibrations()
	 * @see #getChannel()
	 * @generated
	 */
	EReference getChannel_Calibrations();

	/**
	 * Returns the meta object for the containment reference '{@link io.adit.model.Channel#getCleaning <em>Cleaning</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Cleaning</em>'.
	 * @see io.adit.model.Channel#getCleaning()
	 * @see #getChannel()
	 * @generated
	 */
	EReference getChannel_Cleaning();

	/**
	 * Returns the meta object for the containment reference '{@link io.adit.model.Channel#getReport <em>Report</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Report</em>'.
	 * @see io.adit.model.Channel#getReport()
	 * @see #getChannel()
	 * @generated
	 */
	EReference getChannel_Report();

	/**
	 * Returns the meta object for the containment reference '{@link io.adit.model.Channel#getDerivation <em>Derivation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Derivation</em>'.
	 * @see io.adit.model.Channel#getDerivation()
	 * @see #getChannel()
	 * @generated
	 */
	EReference getChannel_Derivation();

	/**
	 * Returns the meta object for class '{@link io.adit.model.Binding <em>Binding</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Binding</em>'.
	 * @see io.adit.model.Binding
	 * @generated
	 */
	EClass getBinding();

	/**
	 * Returns the meta object for the reference '{@link io.adit.model.Binding#getDevice <em>Device</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Device</em>'.
	 * @see io.adit.model.Binding#getDevice()
	 * @see #getBinding()
	 * @generated
	 */
	EReference getBinding_Device();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.Binding#getPointer <em>Pointer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pointer</em>'.
	 * @see io.adit.model.Binding#getPointer()
	 * @see #getBinding()
	 * @generated
	 */
	EAttribute getBinding_Pointer();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.Binding#getTimePointer <em>Time Pointer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Time Pointer</em>'.
	 * @see io.adit.model.Binding#getTimePointer()
	 * @see #getBinding()
	 * @generated
	 */
	EAttribute getBinding_TimePointer();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.Binding#getTimeFormat <em>Time Format</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Time Format</em>'.
	 * @see io.adit.model.Binding#getTimeFormat()
	 * @see #getBinding()
	 * @generated
	 */
	EAttribute getBinding_TimeFormat();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.Binding#getSourceUnit <em>Source Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source Unit</em>'.
	 * @see io.adit.model.Binding#getSourceUnit()
	 * @see #getBinding()
	 * @generated
	 */
	EAttribute getBinding_SourceUnit();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.Binding#getValidFrom <em>Valid From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Valid From</em>'.
	 * @see io.adit.model.Binding#getValidFrom()
	 * @see #getBinding()
	 * @generated
	 */
	EAttribute getBinding_ValidFrom();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.Binding#getValidTo <em>Valid To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Valid To</em>'.
	 * @see io.adit.model.Binding#getValidTo()
	 * @see #getBinding()
	 * @generated
	 */
	EAttribute getBinding_ValidTo();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.Binding#getFormat <em>Format</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Format</em>'.
	 * @see io.adit.model.Binding#getFormat()
	 * @see #getBinding()
	 * @generated
	 */
	EAttribute getBinding_Format();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.Binding#getSeparator <em>Separator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Separator</em>'.
	 * @see io.adit.model.Binding#getSeparator()
	 * @see #getBinding()
	 * @generated
	 */
	EAttribute getBinding_Separator();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.Binding#isDecimalComma <em>Decimal Comma</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Decimal Comma</em>'.
	 * @see io.adit.model.Binding#isDecimalComma()
	 * @see #getBinding()
	 * @generated
	 */
	EAttribute getBinding_DecimalComma();

	/**
	 * Returns the meta object for class '{@link io.adit.model.Calibration <em>Calibration</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Calibration</em>'.
	 * @see io.adit.model.Calibration
	 * @generated
	 */
	EClass getCalibration();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.Calibration#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see io.adit.model.Calibration#getKind()
	 * @see #getCalibration()
	 * @generated
	 */
	EAttribute getCalibration_Kind();

	/**
	 * Returns the meta object for the attribute list '{@link io.adit.model.Calibration#getCoefficients <em>Coefficients</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Coefficients</em>'.
	 * @see io.adit.model.Calibration#getCoefficients()
	 * @see #getCalibration()
	 * @generated
	 */
	EAttribute getCalibration_Coefficients();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.Calibration#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit</em>'.
	 * @see io.adit.model.Calibration#getUnit()
	 * @see #getCalibration()
	 * @generated
	 */
	EAttribute getCalibration_Unit();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.Calibration#getCertificate <em>Certificate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Certificate</em>'.
	 * @see io.adit.model.Calibration#getCertificate()
	 * @see #getCalibration()
	 * @generated
	 */
	EAttribute getCalibration_Certificate();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.Calibration#getValidFrom <em>Valid From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Valid From</em>'.
	 * @see io.adit.model.Calibration#getValidFrom()
	 * @see #getCalibration()
	 * @generated
	 */
	EAttribute getCalibration_ValidFrom();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.Calibration#getValidTo <em>Valid To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Valid To</em>'.
	 * @see io.adit.model.Calibration#getValidTo()
	 * @see #getCalibration()
	 * @generated
	 */
	EAttribute getCalibration_ValidTo();

	/**
	 * Returns the meta object for the containment reference list '{@link io.adit.model.Calibration#getCorrections <em>Corrections</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Corrections</em>'.
	 * @see io.adit.model.Calibration#getCorrections()
	 * @see #getCalibration()
	 * @generated
	 */
	EReference getCalibration_Corrections();

	/**
	 * Returns the meta object for class '{@link io.adit.model.Correction <em>Correction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Correction</em>'.
	 * @see io.adit.model.Correction
	 * @generated
	 */
	EClass getCorrection();

	/**
	 * Returns the meta object for the reference '{@link io.adit.model.Correction#getChannel <em>Channel</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Channel</em>'.
	 * @see io.adit.model.Correction#getChannel()
	 * @see #getCorrection()
	 * @generated
	 */
	EReference getCorrection_Channel();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.Correction#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit</em>'.
	 * @see io.adit.model.Correction#getUnit()
	 * @see #getCorrection()
	 * @generated
	 */
	EAttribute getCorrection_Unit();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.Correction#getFactor <em>Factor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Factor</em>'.
	 * @see io.adit.model.Correction#getFactor()
	 * @see #getCorrection()
	 * @generated
	 */
	EAttribute getCorrection_Factor();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.Correction#getReference <em>Reference</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reference</em>'.
	 * @see io.adit.model.Correction#getReference()
	 * @see #getCorrection()
	 * @generated
	 */
	EAttribute getCorrection_Reference();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.Correction#getMaxAgeSeconds <em>Max Age Seconds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Max Age Seconds</em>'.
	 * @see io.adit.model.Correction#getMaxAgeSeconds()
	 * @see #getCorrection()
	 * @generated
	 */
	EAttribute getCorrection_MaxAgeSeconds();

	/**
	 * Returns the meta object for class '{@link io.adit.model.Cleaning <em>Cleaning</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Cleaning</em>'.
	 * @see io.adit.model.Cleaning
	 * @generated
	 */
	EClass getCleaning();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.Cleaning#getSpikeWindow <em>Spike Window</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Spike Window</em>'.
	 * @see io.adit.model.Cleaning#getSpikeWindow()
	 * @see #getCleaning()
	 * @generated
	 */
	EAttribute getCleaning_SpikeWindow();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.Cleaning#getSpikeThreshold <em>Spike Threshold</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Spike Threshold</em>'.
	 * @see io.adit.model.Cleaning#getSpikeThreshold()
	 * @see #getCleaning()
	 * @generated
	 */
	EAttribute getCleaning_SpikeThreshold();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.Cleaning#getStuckSeconds <em>Stuck Seconds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Stuck Seconds</em>'.
	 * @see io.adit.model.Cleaning#getStuckSeconds()
	 * @see #getCleaning()
	 * @generated
	 */
	EAttribute getCleaning_StuckSeconds();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.Cleaning#getMaxRatePerSecond <em>Max Rate Per Second</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Max Rate Per Second</em>'.
	 * @see io.adit.model.Cleaning#getMaxRatePerSecond()
	 * @see #getCleaning()
	 * @generated
	 */
	EAttribute getCleaning_MaxRatePerSecond();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.Cleaning#getFutureSeconds <em>Future Seconds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Future Seconds</em>'.
	 * @see io.adit.model.Cleaning#getFutureSeconds()
	 * @see #getCleaning()
	 * @generated
	 */
	EAttribute getCleaning_FutureSeconds();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.Cleaning#getLateSeconds <em>Late Seconds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Late Seconds</em>'.
	 * @see io.adit.model.Cleaning#getLateSeconds()
	 * @see #getCleaning()
	 * @generated
	 */
	EAttribute getCleaning_LateSeconds();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.Cleaning#getClock <em>Clock</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Clock</em>'.
	 * @see io.adit.model.Cleaning#getClock()
	 * @see #getCleaning()
	 * @generated
	 */
	EAttribute getCleaning_Clock();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.Cleaning#getClockToleranceSeconds <em>Clock Tolerance Seconds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Clock Tolerance Seconds</em>'.
	 * @see io.adit.model.Cleaning#getClockToleranceSeconds()
	 * @see #getCleaning()
	 * @generated
	 */
	EAttribute getCleaning_ClockToleranceSeconds();

	/**
	 * Returns the meta object for the reference '{@link io.adit.model.Cleaning#getDriftReference <em>Drift Reference</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Drift Reference</em>'.
	 * @see io.adit.model.Cleaning#getDriftReference()
	 * @see #getCleaning()
	 * @generated
	 */
	EReference getCleaning_DriftReference();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.Cleaning#getDriftTolerance <em>Drift Tolerance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Drift Tolerance</em>'.
	 * @see io.adit.model.Cleaning#getDriftTolerance()
	 * @see #getCleaning()
	 * @generated
	 */
	EAttribute getCleaning_DriftTolerance();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.Cleaning#getDriftSeconds <em>Drift Seconds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Drift Seconds</em>'.
	 * @see io.adit.model.Cleaning#getDriftSeconds()
	 * @see #getCleaning()
	 * @generated
	 */
	EAttribute getCleaning_DriftSeconds();

	/**
	 * Returns the meta object for class '{@link io.adit.model.Report <em>Report</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Report</em>'.
	 * @see io.adit.model.Report
	 * @generated
	 */
	EClass getReport();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.Report#getDeadband <em>Deadband</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Deadband</em>'.
	 * @see io.adit.model.Report#getDeadband()
	 * @see #getReport()
	 * @generated
	 */
	EAttribute getReport_Deadband();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.Report#getMinIntervalSeconds <em>Min Interval Seconds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Min Interval Seconds</em>'.
	 * @see io.adit.model.Report#getMinIntervalSeconds()
	 * @see #getReport()
	 * @generated
	 */
	EAttribute getReport_MinIntervalSeconds();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.Report#getMaxIntervalSeconds <em>Max Interval Seconds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Max Interval Seconds</em>'.
	 * @see io.adit.model.Report#getMaxIntervalSeconds()
	 * @see #getReport()
	 * @generated
	 */
	EAttribute getReport_MaxIntervalSeconds();

	/**
	 * Returns the meta object for class '{@link io.adit.model.Derivation <em>Derivation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Derivation</em>'.
	 * @see io.adit.model.Derivation
	 * @generated
	 */
	EClass getDerivation();

	/**
	 * Returns the meta object for the containment reference list '{@link io.adit.model.Derivation#getInputs <em>Inputs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Inputs</em>'.
	 * @see io.adit.model.Derivation#getInputs()
	 * @see #getDerivation()
	 * @generated
	 */
	EReference getDerivation_Inputs();

	/**
	 * Returns the meta object for class '{@link io.adit.model.DerivationInput <em>Derivation Input</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Derivation Input</em>'.
	 * @see io.adit.model.DerivationInput
	 * @generated
	 */
	EClass getDerivationInput();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.DerivationInput#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see io.adit.model.DerivationInput#getName()
	 * @see #getDerivationInput()
	 * @generated
	 */
	EAttribute getDerivationInput_Name();

	/**
	 * Returns the meta object for the reference '{@link io.adit.model.DerivationInput#getChannel <em>Channel</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Channel</em>'.
	 * @see io.adit.model.DerivationInput#getChannel()
	 * @see #getDerivationInput()
	 * @generated
	 */
	EReference getDerivationInput_Channel();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.DerivationInput#getMaxAgeSeconds <em>Max Age Seconds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Max Age Seconds</em>'.
	 * @see io.adit.model.DerivationInput#getMaxAgeSeconds()
	 * @see #getDerivationInput()
	 * @generated
	 */
	EAttribute getDerivationInput_MaxAgeSeconds();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.DerivationInput#isTrigger <em>Trigger</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Trigger</em>'.
	 * @see io.adit.model.DerivationInput#isTrigger()
	 * @see #getDerivationInput()
	 * @generated
	 */
	EAttribute getDerivationInput_Trigger();

	/**
	 * Returns the meta object for class '{@link io.adit.model.ExpressionDerivation <em>Expression Derivation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Expression Derivation</em>'.
	 * @see io.adit.model.ExpressionDerivation
	 * @generated
	 */
	EClass getExpressionDerivation();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.ExpressionDerivation#getExpression <em>Expression</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Expression</em>'.
	 * @see io.adit.model.ExpressionDerivation#getExpression()
	 * @see #getExpressionDerivation()
	 * @generated
	 */
	EAttribute getExpressionDerivation_Expression();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.ExpressionDerivation#getWaitSeconds <em>Wait Seconds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Wait Seconds</em>'.
	 * @see io.adit.model.ExpressionDerivation#getWaitSeconds()
	 * @see #getExpressionDerivation()
	 * @generated
	 */
	EAttribute getExpressionDerivation_WaitSeconds();

	/**
	 * Returns the meta object for class '{@link io.adit.model.GapFillDerivation <em>Gap Fill Derivation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Gap Fill Derivation</em>'.
	 * @see io.adit.model.GapFillDerivation
	 * @generated
	 */
	EClass getGapFillDerivation();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.GapFillDerivation#getFilling <em>Filling</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Filling</em>'.
	 * @see io.adit.model.GapFillDerivation#getFilling()
	 * @see #getGapFillDerivation()
	 * @generated
	 */
	EAttribute getGapFillDerivation_Filling();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.GapFillDerivation#getStepSeconds <em>Step Seconds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Step Seconds</em>'.
	 * @see io.adit.model.GapFillDerivation#getStepSeconds()
	 * @see #getGapFillDerivation()
	 * @generated
	 */
	EAttribute getGapFillDerivation_StepSeconds();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.GapFillDerivation#getMaxGapSeconds <em>Max Gap Seconds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Max Gap Seconds</em>'.
	 * @see io.adit.model.GapFillDerivation#getMaxGapSeconds()
	 * @see #getGapFillDerivation()
	 * @generated
	 */
	EAttribute getGapFillDerivation_MaxGapSeconds();

	/**
	 * Returns the meta object for class '{@link io.adit.model.ResampleDerivation <em>Resample Derivation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Resample Derivation</em>'.
	 * @see io.adit.model.ResampleDerivation
	 * @generated
	 */
	EClass getResampleDerivation();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.ResampleDerivation#getMethod <em>Method</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Method</em>'.
	 * @see io.adit.model.ResampleDerivation#getMethod()
	 * @see #getResampleDerivation()
	 * @generated
	 */
	EAttribute getResampleDerivation_Method();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.ResampleDerivation#getStepSeconds <em>Step Seconds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Step Seconds</em>'.
	 * @see io.adit.model.ResampleDerivation#getStepSeconds()
	 * @see #getResampleDerivation()
	 * @generated
	 */
	EAttribute getResampleDerivation_StepSeconds();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.ResampleDerivation#getMaxGapSeconds <em>Max Gap Seconds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Max Gap Seconds</em>'.
	 * @see io.adit.model.ResampleDerivation#getMaxGapSeconds()
	 * @see #getResampleDerivation()
	 * @generated
	 */
	EAttribute getResampleDerivation_MaxGapSeconds();

	/**
	 * Returns the meta object for class '{@link io.adit.model.SmoothDerivation <em>Smooth Derivation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Smooth Derivation</em>'.
	 * @see io.adit.model.SmoothDerivation
	 * @generated
	 */
	EClass getSmoothDerivation();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.SmoothDerivation#getMethod <em>Method</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Method</em>'.
	 * @see io.adit.model.SmoothDerivation#getMethod()
	 * @see #getSmoothDerivation()
	 * @generated
	 */
	EAttribute getSmoothDerivation_Method();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.SmoothDerivation#getSamples <em>Samples</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Samples</em>'.
	 * @see io.adit.model.SmoothDerivation#getSamples()
	 * @see #getSmoothDerivation()
	 * @generated
	 */
	EAttribute getSmoothDerivation_Samples();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.SmoothDerivation#getConstantSeconds <em>Constant Seconds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Constant Seconds</em>'.
	 * @see io.adit.model.SmoothDerivation#getConstantSeconds()
	 * @see #getSmoothDerivation()
	 * @generated
	 */
	EAttribute getSmoothDerivation_ConstantSeconds();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.SmoothDerivation#getMaxGapSeconds <em>Max Gap Seconds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Max Gap Seconds</em>'.
	 * @see io.adit.model.SmoothDerivation#getMaxGapSeconds()
	 * @see #getSmoothDerivation()
	 * @generated
	 */
	EAttribute getSmoothDerivation_MaxGapSeconds();

	/**
	 * Returns the meta object for class '{@link io.adit.model.WindowFeatureDerivation <em>Window Feature Derivation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Window Feature Derivation</em>'.
	 * @see io.adit.model.WindowFeatureDerivation
	 * @generated
	 */
	EClass getWindowFeatureDerivation();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.WindowFeatureDerivation#getFeature <em>Feature</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Feature</em>'.
	 * @see io.adit.model.WindowFeatureDerivation#getFeature()
	 * @see #getWindowFeatureDerivation()
	 * @generated
	 */
	EAttribute getWindowFeatureDerivation_Feature();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.WindowFeatureDerivation#getWindowSeconds <em>Window Seconds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Window Seconds</em>'.
	 * @see io.adit.model.WindowFeatureDerivation#getWindowSeconds()
	 * @see #getWindowFeatureDerivation()
	 * @generated
	 */
	EAttribute getWindowFeatureDerivation_WindowSeconds();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.WindowFeatureDerivation#getOverlap <em>Overlap</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Overlap</em>'.
	 * @see io.adit.model.WindowFeatureDerivation#getOverlap()
	 * @see #getWindowFeatureDerivation()
	 * @generated
	 */
	EAttribute getWindowFeatureDerivation_Overlap();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.WindowFeatureDerivation#getRank <em>Rank</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rank</em>'.
	 * @see io.adit.model.WindowFeatureDerivation#getRank()
	 * @see #getWindowFeatureDerivation()
	 * @generated
	 */
	EAttribute getWindowFeatureDerivation_Rank();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.WindowFeatureDerivation#getMinHz <em>Min Hz</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Min Hz</em>'.
	 * @see io.adit.model.WindowFeatureDerivation#getMinHz()
	 * @see #getWindowFeatureDerivation()
	 * @generated
	 */
	EAttribute getWindowFeatureDerivation_MinHz();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.WindowFeatureDerivation#getMaxHz <em>Max Hz</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Max Hz</em>'.
	 * @see io.adit.model.WindowFeatureDerivation#getMaxHz()
	 * @see #getWindowFeatureDerivation()
	 * @generated
	 */
	EAttribute getWindowFeatureDerivation_MaxHz();

	/**
	 * Returns the meta object for class '{@link io.adit.model.PythonStep <em>Python Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Python Step</em>'.
	 * @see io.adit.model.PythonStep
	 * @generated
	 */
	EClass getPythonStep();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.PythonStep#getScript <em>Script</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Script</em>'.
	 * @see io.adit.model.PythonStep#getScript()
	 * @see #getPythonStep()
	 * @generated
	 */
	EAttribute getPythonStep_Script();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.PythonStep#getFunction <em>Function</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Function</em>'.
	 * @see io.adit.model.PythonStep#getFunction()
	 * @see #getPythonStep()
	 * @generated
	 */
	EAttribute getPythonStep_Function();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.PythonStep#getBatchRows <em>Batch Rows</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Batch Rows</em>'.
	 * @see io.adit.model.PythonStep#getBatchRows()
	 * @see #getPythonStep()
	 * @generated
	 */
	EAttribute getPythonStep_BatchRows();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.PythonStep#getWaitSeconds <em>Wait Seconds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Wait Seconds</em>'.
	 * @see io.adit.model.PythonStep#getWaitSeconds()
	 * @see #getPythonStep()
	 * @generated
	 */
	EAttribute getPythonStep_WaitSeconds();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.PythonStep#getTimeoutSeconds <em>Timeout Seconds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Timeout Seconds</em>'.
	 * @see io.adit.model.PythonStep#getTimeoutSeconds()
	 * @see #getPythonStep()
	 * @generated
	 */
	EAttribute getPythonStep_TimeoutSeconds();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.PythonStep#getMemoryMegabytes <em>Memory Megabytes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Memory Megabytes</em>'.
	 * @see io.adit.model.PythonStep#getMemoryMegabytes()
	 * @see #getPythonStep()
	 * @generated
	 */
	EAttribute getPythonStep_MemoryMegabytes();

	/**
	 * Returns the meta object for class '{@link io.adit.model.Device <em>Device</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Device</em>'.
	 * @see io.adit.model.Device
	 * @generated
	 */
	EClass getDevice();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.Device#getAuthId <em>Auth Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Auth Id</em>'.
	 * @see io.adit.model.Device#getAuthId()
	 * @see #getDevice()
	 * @generated
	 */
	EAttribute getDevice_AuthId();

	/**
	 * Returns the meta object for the reference list '{@link io.adit.model.Device#getVia <em>Via</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Via</em>'.
	 * @see io.adit.model.Device#getVia()
	 * @see #getDevice()
	 * @generated
	 */
	EReference getDevice_Via();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.Device#isEnabled <em>Enabled</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Enabled</em>'.
	 * @see io.adit.model.Device#isEnabled()
	 * @see #getDevice()
	 * @generated
	 */
	EAttribute getDevice_Enabled();

	/**
	 * Returns the meta object for class '{@link io.adit.model.Rule <em>Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Rule</em>'.
	 * @see io.adit.model.Rule
	 * @generated
	 */
	EClass getRule();

	/**
	 * Returns the meta object for the reference '{@link io.adit.model.Rule#getChannel <em>Channel</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Channel</em>'.
	 * @see io.adit.model.Rule#getChannel()
	 * @see #getRule()
	 * @generated
	 */
	EReference getRule_Channel();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.Rule#isEnabled <em>Enabled</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Enabled</em>'.
	 * @see io.adit.model.Rule#isEnabled()
	 * @see #getRule()
	 * @generated
	 */
	EAttribute getRule_Enabled();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.Rule#isLatch <em>Latch</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Latch</em>'.
	 * @see io.adit.model.Rule#isLatch()
	 * @see #getRule()
	 * @generated
	 */
	EAttribute getRule_Latch();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.Rule#isConfirm <em>Confirm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Confirm</em>'.
	 * @see io.adit.model.Rule#isConfirm()
	 * @see #getRule()
	 * @generated
	 */
	EAttribute getRule_Confirm();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.Rule#getMaxShelveMinutes <em>Max Shelve Minutes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Max Shelve Minutes</em>'.
	 * @see io.adit.model.Rule#getMaxShelveMinutes()
	 * @see #getRule()
	 * @generated
	 */
	EAttribute getRule_MaxShelveMinutes();

	/**
	 * Returns the meta object for the containment reference list '{@link io.adit.model.Rule#getActions <em>Actions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Actions</em>'.
	 * @see io.adit.model.Rule#getActions()
	 * @see #getRule()
	 * @generated
	 */
	EReference getRule_Actions();

	/**
	 * Returns the meta object for the containment reference '{@link io.adit.model.Rule#getGuard <em>Guard</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Guard</em>'.
	 * @see io.adit.model.Rule#getGuard()
	 * @see #getRule()
	 * @generated
	 */
	EReference getRule_Guard();

	/**
	 * Returns the meta object for class '{@link io.adit.model.LevelRule <em>Level Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Level Rule</em>'.
	 * @see io.adit.model.LevelRule
	 * @generated
	 */
	EClass getLevelRule();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.LevelRule#getDirection <em>Direction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Direction</em>'.
	 * @see io.adit.model.LevelRule#getDirection()
	 * @see #getLevelRule()
	 * @generated
	 */
	EAttribute getLevelRule_Direction();

	/**
	 * Returns the meta object for the containment reference list '{@link io.adit.model.LevelRule#getLevels <em>Levels</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Levels</em>'.
	 * @see io.adit.model.LevelRule#getLevels()
	 * @see #getLevelRule()
	 * @generated
	 */
	EReference getLevelRule_Levels();

	/**
	 * Returns the meta object for the containment reference '{@link io.adit.model.LevelRule#getWatch <em>Watch</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Watch</em>'.
	 * @see io.adit.model.LevelRule#getWatch()
	 * @see #getLevelRule()
	 * @generated
	 */
	EReference getLevelRule_Watch();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.LevelRule#getForecastDays <em>Forecast Days</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Forecast Days</em>'.
	 * @see io.adit.model.LevelRule#getForecastDays()
	 * @see #getLevelRule()
	 * @generated
	 */
	EAttribute getLevelRule_ForecastDays();

	/**
	 * Returns the meta object for class '{@link io.adit.model.Watch <em>Watch</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Watch</em>'.
	 * @see io.adit.model.Watch
	 * @generated
	 */
	EClass getWatch();

	/**
	 * Returns the meta object for class '{@link io.adit.model.ValueWatch <em>Value Watch</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Value Watch</em>'.
	 * @see io.adit.model.ValueWatch
	 * @generated
	 */
	EClass getValueWatch();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.ValueWatch#getExpression <em>Expression</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Expression</em>'.
	 * @see io.adit.model.ValueWatch#getExpression()
	 * @see #getValueWatch()
	 * @generated
	 */
	EAttribute getValueWatch_Expression();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.ValueWatch#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit</em>'.
	 * @see io.adit.model.ValueWatch#getUnit()
	 * @see #getValueWatch()
	 * @generated
	 */
	EAttribute getValueWatch_Unit();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.ValueWatch#getWaitSeconds <em>Wait Seconds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Wait Seconds</em>'.
	 * @see io.adit.model.ValueWatch#getWaitSeconds()
	 * @see #getValueWatch()
	 * @generated
	 */
	EAttribute getValueWatch_WaitSeconds();

	/**
	 * Returns the meta object for the containment reference list '{@link io.adit.model.ValueWatch#getInputs <em>Inputs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Inputs</em>'.
	 * @see io.adit.model.ValueWatch#getInputs()
	 * @see #getValueWatch()
	 * @generated
	 */
	EReference getValueWatch_Inputs();

	/**
	 * Returns the meta object for class '{@link io.adit.model.ConditionWatch <em>Condition Watch</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Condition Watch</em>'.
	 * @see io.adit.model.ConditionWatch
	 * @generated
	 */
	EClass getConditionWatch();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.ConditionWatch#getWaitSeconds <em>Wait Seconds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Wait Seconds</em>'.
	 * @see io.adit.model.ConditionWatch#getWaitSeconds()
	 * @see #getConditionWatch()
	 * @generated
	 */
	EAttribute getConditionWatch_WaitSeconds();

	/**
	 * Returns the meta object for the containment reference list '{@link io.adit.model.ConditionWatch#getInputs <em>Inputs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Inputs</em>'.
	 * @see io.adit.model.ConditionWatch#getInputs()
	 * @see #getConditionWatch()
	 * @generated
	 */
	EReference getConditionWatch_Inputs();

	/**
	 * Returns the meta object for class '{@link io.adit.model.SilenceWatch <em>Silence Watch</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Silence Watch</em>'.
	 * @see io.adit.model.SilenceWatch
	 * @generated
	 */
	EClass getSilenceWatch();

	/**
	 * Returns the meta object for class '{@link io.adit.model.DetectorWatch <em>Detector Watch</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Detector Watch</em>'.
	 * @see io.adit.model.DetectorWatch
	 * @generated
	 */
	EClass getDetectorWatch();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.DetectorWatch#getSensitivity <em>Sensitivity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sensitivity</em>'.
	 * @see io.adit.model.DetectorWatch#getSensitivity()
	 * @see #getDetectorWatch()
	 * @generated
	 */
	EAttribute getDetectorWatch_Sensitivity();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.DetectorWatch#getIntervalSeconds <em>Interval Seconds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Interval Seconds</em>'.
	 * @see io.adit.model.DetectorWatch#getIntervalSeconds()
	 * @see #getDetectorWatch()
	 * @generated
	 */
	EAttribute getDetectorWatch_IntervalSeconds();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.DetectorWatch#getLearnSeconds <em>Learn Seconds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Learn Seconds</em>'.
	 * @see io.adit.model.DetectorWatch#getLearnSeconds()
	 * @see #getDetectorWatch()
	 * @generated
	 */
	EAttribute getDetectorWatch_LearnSeconds();

	/**
	 * Returns the meta object for the containment reference list '{@link io.adit.model.DetectorWatch#getInputs <em>Inputs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Inputs</em>'.
	 * @see io.adit.model.DetectorWatch#getInputs()
	 * @see #getDetectorWatch()
	 * @generated
	 */
	EReference getDetectorWatch_Inputs();

	/**
	 * Returns the meta object for the reference '{@link io.adit.model.DetectorWatch#getMode <em>Mode</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Mode</em>'.
	 * @see io.adit.model.DetectorWatch#getMode()
	 * @see #getDetectorWatch()
	 * @generated
	 */
	EReference getDetectorWatch_Mode();

	/**
	 * Returns the meta object for class '{@link io.adit.model.ForecastWatch <em>Forecast Watch</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Forecast Watch</em>'.
	 * @see io.adit.model.ForecastWatch
	 * @generated
	 */
	EClass getForecastWatch();

	/**
	 * Returns the meta object for the reference '{@link io.adit.model.ForecastWatch#getRule <em>Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Rule</em>'.
	 * @see io.adit.model.ForecastWatch#getRule()
	 * @see #getForecastWatch()
	 * @generated
	 */
	EReference getForecastWatch_Rule();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.ForecastWatch#getLevel <em>Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Level</em>'.
	 * @see io.adit.model.ForecastWatch#getLevel()
	 * @see #getForecastWatch()
	 * @generated
	 */
	EAttribute getForecastWatch_Level();

	/**
	 * Returns the meta object for class '{@link io.adit.model.RuleTemplate <em>Rule Template</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Rule Template</em>'.
	 * @see io.adit.model.RuleTemplate
	 * @generated
	 */
	EClass getRuleTemplate();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.RuleTemplate#getAssetClass <em>Asset Class</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Asset Class</em>'.
	 * @see io.adit.model.RuleTemplate#getAssetClass()
	 * @see #getRuleTemplate()
	 * @generated
	 */
	EAttribute getRuleTemplate_AssetClass();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.RuleTemplate#getPredefinedType <em>Predefined Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Predefined Type</em>'.
	 * @see io.adit.model.RuleTemplate#getPredefinedType()
	 * @see #getRuleTemplate()
	 * @generated
	 */
	EAttribute getRuleTemplate_PredefinedType();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.RuleTemplate#getQuantityKind <em>Quantity Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Quantity Kind</em>'.
	 * @see io.adit.model.RuleTemplate#getQuantityKind()
	 * @see #getRuleTemplate()
	 * @generated
	 */
	EAttribute getRuleTemplate_QuantityKind();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.RuleTemplate#getChannelKey <em>Channel Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Channel Key</em>'.
	 * @see io.adit.model.RuleTemplate#getChannelKey()
	 * @see #getRuleTemplate()
	 * @generated
	 */
	EAttribute getRuleTemplate_ChannelKey();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.RuleTemplate#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit</em>'.
	 * @see io.adit.model.RuleTemplate#getUnit()
	 * @see #getRuleTemplate()
	 * @generated
	 */
	EAttribute getRuleTemplate_Unit();

	/**
	 * Returns the meta object for the containment reference '{@link io.adit.model.RuleTemplate#getRule <em>Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Rule</em>'.
	 * @see io.adit.model.RuleTemplate#getRule()
	 * @see #getRuleTemplate()
	 * @generated
	 */
	EReference getRuleTemplate_Rule();

	/**
	 * Returns the meta object for the containment reference list '{@link io.adit.model.RuleTemplate#getParameters <em>Parameters</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Parameters</em>'.
	 * @see io.adit.model.RuleTemplate#getParameters()
	 * @see #getRuleTemplate()
	 * @generated
	 */
	EReference getRuleTemplate_Parameters();

	/**
	 * Returns the meta object for class '{@link io.adit.model.TemplateParameter <em>Template Parameter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Template Parameter</em>'.
	 * @see io.adit.model.TemplateParameter
	 * @generated
	 */
	EClass getTemplateParameter();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.TemplateParameter#getSets <em>Sets</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sets</em>'.
	 * @see io.adit.model.TemplateParameter#getSets()
	 * @see #getTemplateParameter()
	 * @generated
	 */
	EAttribute getTemplateParameter_Sets();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.TemplateParameter#getLevel <em>Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Level</em>'.
	 * @see io.adit.model.TemplateParameter#getLevel()
	 * @see #getTemplateParameter()
	 * @generated
	 */
	EAttribute getTemplateParameter_Level();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.TemplateParameter#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see io.adit.model.TemplateParameter#getValue()
	 * @see #getTemplateParameter()
	 * @generated
	 */
	EAttribute getTemplateParameter_Value();

	/**
	 * Returns the meta object for class '{@link io.adit.model.ParameterValue <em>Parameter Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Parameter Value</em>'.
	 * @see io.adit.model.ParameterValue
	 * @generated
	 */
	EClass getParameterValue();

	/**
	 * Returns the meta object for the reference '{@link io.adit.model.ParameterValue#getParameter <em>Parameter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Parameter</em>'.
	 * @see io.adit.model.ParameterValue#getParameter()
	 * @see #getParameterValue()
	 * @generated
	 */
	EReference getParameterValue_Parameter();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.ParameterValue#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see io.adit.model.ParameterValue#getValue()
	 * @see #getParameterValue()
	 * @generated
	 */
	EAttribute getParameterValue_Value();

	/**
	 * Returns the meta object for class '{@link io.adit.model.Holiday <em>Holiday</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Holiday</em>'.
	 * @see io.adit.model.Holiday
	 * @generated
	 */
	EClass getHoliday();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.Holiday#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see io.adit.model.Holiday#getName()
	 * @see #getHoliday()
	 * @generated
	 */
	EAttribute getHoliday_Name();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.Holiday#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see io.adit.model.Holiday#getDate()
	 * @see #getHoliday()
	 * @generated
	 */
	EAttribute getHoliday_Date();

	/**
	 * Returns the meta object for class '{@link io.adit.model.Guard <em>Guard</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Guard</em>'.
	 * @see io.adit.model.Guard
	 * @generated
	 */
	EClass getGuard();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.Guard#getWhen <em>When</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>When</em>'.
	 * @see io.adit.model.Guard#getWhen()
	 * @see #getGuard()
	 * @generated
	 */
	EAttribute getGuard_When();

	/**
	 * Returns the meta object for the containment reference list '{@link io.adit.model.Guard#getInputs <em>Inputs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Inputs</em>'.
	 * @see io.adit.model.Guard#getInputs()
	 * @see #getGuard()
	 * @generated
	 */
	EReference getGuard_Inputs();

	/**
	 * Returns the meta object for the containment reference list '{@link io.adit.model.Guard#getHours <em>Hours</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Hours</em>'.
	 * @see io.adit.model.Guard#getHours()
	 * @see #getGuard()
	 * @generated
	 */
	EReference getGuard_Hours();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.Guard#isOutside <em>Outside</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Outside</em>'.
	 * @see io.adit.model.Guard#isOutside()
	 * @see #getGuard()
	 * @generated
	 */
	EAttribute getGuard_Outside();

	/**
	 * Returns the meta object for the containment reference list '{@link io.adit.model.Guard#getInhibitors <em>Inhibitors</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Inhibitors</em>'.
	 * @see io.adit.model.Guard#getInhibitors()
	 * @see #getGuard()
	 * @generated
	 */
	EReference getGuard_Inhibitors();

	/**
	 * Returns the meta object for class '{@link io.adit.model.Hours <em>Hours</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Hours</em>'.
	 * @see io.adit.model.Hours
	 * @generated
	 */
	EClass getHours();

	/**
	 * Returns the meta object for the attribute list '{@link io.adit.model.Hours#getDays <em>Days</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Days</em>'.
	 * @see io.adit.model.Hours#getDays()
	 * @see #getHours()
	 * @generated
	 */
	EAttribute getHours_Days();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.Hours#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From</em>'.
	 * @see io.adit.model.Hours#getFrom()
	 * @see #getHours()
	 * @generated
	 */
	EAttribute getHours_From();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.Hours#getTo <em>To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>To</em>'.
	 * @see io.adit.model.Hours#getTo()
	 * @see #getHours()
	 * @generated
	 */
	EAttribute getHours_To();

	/**
	 * Returns the meta object for class '{@link io.adit.model.Level <em>Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Level</em>'.
	 * @see io.adit.model.Level
	 * @generated
	 */
	EClass getLevel();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.Level#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see io.adit.model.Level#getName()
	 * @see #getLevel()
	 * @generated
	 */
	EAttribute getLevel_Name();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.Level#getSeverity <em>Severity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Severity</em>'.
	 * @see io.adit.model.Level#getSeverity()
	 * @see #getLevel()
	 * @generated
	 */
	EAttribute getLevel_Severity();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.Level#getLimit <em>Limit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Limit</em>'.
	 * @see io.adit.model.Level#getLimit()
	 * @see #getLevel()
	 * @generated
	 */
	EAttribute getLevel_Limit();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.Level#getHysteresis <em>Hysteresis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Hysteresis</em>'.
	 * @see io.adit.model.Level#getHysteresis()
	 * @see #getLevel()
	 * @generated
	 */
	EAttribute getLevel_Hysteresis();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.Level#getDelayOnSeconds <em>Delay On Seconds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Delay On Seconds</em>'.
	 * @see io.adit.model.Level#getDelayOnSeconds()
	 * @see #getLevel()
	 * @generated
	 */
	EAttribute getLevel_DelayOnSeconds();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.Level#getDelayOffSeconds <em>Delay Off Seconds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Delay Off Seconds</em>'.
	 * @see io.adit.model.Level#getDelayOffSeconds()
	 * @see #getLevel()
	 * @generated
	 */
	EAttribute getLevel_DelayOffSeconds();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.Level#getCondition <em>Condition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Condition</em>'.
	 * @see io.adit.model.Level#getCondition()
	 * @see #getLevel()
	 * @generated
	 */
	EAttribute getLevel_Condition();

	/**
	 * Returns the meta object for class '{@link io.adit.model.Action <em>Action</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Action</em>'.
	 * @see io.adit.model.Action
	 * @generated
	 */
	EClass getAction();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.Action#getWho <em>Who</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Who</em>'.
	 * @see io.adit.model.Action#getWho()
	 * @see #getAction()
	 * @generated
	 */
	EAttribute getAction_Who();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.Action#getWhat <em>What</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>What</em>'.
	 * @see io.adit.model.Action#getWhat()
	 * @see #getAction()
	 * @generated
	 */
	EAttribute getAction_What();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.Action#getWithinMinutes <em>Within Minutes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Within Minutes</em>'.
	 * @see io.adit.model.Action#getWithinMinutes()
	 * @see #getAction()
	 * @generated
	 */
	EAttribute getAction_WithinMinutes();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.Action#getLevel <em>Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Level</em>'.
	 * @see io.adit.model.Action#getLevel()
	 * @see #getAction()
	 * @generated
	 */
	EAttribute getAction_Level();

	/**
	 * Returns the meta object for class '{@link io.adit.model.Command <em>Command</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Command</em>'.
	 * @see io.adit.model.Command
	 * @generated
	 */
	EClass getCommand();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.Command#getSubject <em>Subject</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Subject</em>'.
	 * @see io.adit.model.Command#getSubject()
	 * @see #getCommand()
	 * @generated
	 */
	EAttribute getCommand_Subject();

	/**
	 * Returns the meta object for the reference '{@link io.adit.model.Command#getChannel <em>Channel</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Channel</em>'.
	 * @see io.adit.model.Command#getChannel()
	 * @see #getCommand()
	 * @generated
	 */
	EReference getCommand_Channel();

	/**
	 * Returns the meta object for the containment reference list '{@link io.adit.model.Command#getInputs <em>Inputs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Inputs</em>'.
	 * @see io.adit.model.Command#getInputs()
	 * @see #getCommand()
	 * @generated
	 */
	EReference getCommand_Inputs();

	/**
	 * Returns the meta object for the containment reference list '{@link io.adit.model.Command#getInterlocks <em>Interlocks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Interlocks</em>'.
	 * @see io.adit.model.Command#getInterlocks()
	 * @see #getCommand()
	 * @generated
	 */
	EReference getCommand_Interlocks();

	/**
	 * Returns the meta object for class '{@link io.adit.model.CommandInput <em>Command Input</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Command Input</em>'.
	 * @see io.adit.model.CommandInput
	 * @generated
	 */
	EClass getCommandInput();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.CommandInput#getPointer <em>Pointer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pointer</em>'.
	 * @see io.adit.model.CommandInput#getPointer()
	 * @see #getCommandInput()
	 * @generated
	 */
	EAttribute getCommandInput_Pointer();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.CommandInput#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see io.adit.model.CommandInput#getType()
	 * @see #getCommandInput()
	 * @generated
	 */
	EAttribute getCommandInput_Type();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.CommandInput#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit</em>'.
	 * @see io.adit.model.CommandInput#getUnit()
	 * @see #getCommandInput()
	 * @generated
	 */
	EAttribute getCommandInput_Unit();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.CommandInput#getRangeMin <em>Range Min</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Range Min</em>'.
	 * @see io.adit.model.CommandInput#getRangeMin()
	 * @see #getCommandInput()
	 * @generated
	 */
	EAttribute getCommandInput_RangeMin();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.CommandInput#getRangeMax <em>Range Max</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Range Max</em>'.
	 * @see io.adit.model.CommandInput#getRangeMax()
	 * @see #getCommandInput()
	 * @generated
	 */
	EAttribute getCommandInput_RangeMax();

	/**
	 * Returns the meta object for the attribute list '{@link io.adit.model.CommandInput#getChoices <em>Choices</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Choices</em>'.
	 * @see io.adit.model.CommandInput#getChoices()
	 * @see #getCommandInput()
	 * @generated
	 */
	EAttribute getCommandInput_Choices();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.CommandInput#isOptional <em>Optional</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Optional</em>'.
	 * @see io.adit.model.CommandInput#isOptional()
	 * @see #getCommandInput()
	 * @generated
	 */
	EAttribute getCommandInput_Optional();

	/**
	 * Returns the meta object for class '{@link io.adit.model.Interlock <em>Interlock</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Interlock</em>'.
	 * @see io.adit.model.Interlock
	 * @generated
	 */
	EClass getInterlock();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.Interlock#isEnabled <em>Enabled</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Enabled</em>'.
	 * @see io.adit.model.Interlock#isEnabled()
	 * @see #getInterlock()
	 * @generated
	 */
	EAttribute getInterlock_Enabled();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.Interlock#getPointer <em>Pointer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pointer</em>'.
	 * @see io.adit.model.Interlock#getPointer()
	 * @see #getInterlock()
	 * @generated
	 */
	EAttribute getInterlock_Pointer();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.Interlock#getComparison <em>Comparison</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Comparison</em>'.
	 * @see io.adit.model.Interlock#getComparison()
	 * @see #getInterlock()
	 * @generated
	 */
	EAttribute getInterlock_Comparison();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.Interlock#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see io.adit.model.Interlock#getValue()
	 * @see #getInterlock()
	 * @generated
	 */
	EAttribute getInterlock_Value();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.Interlock#getNeeded <em>Needed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Needed</em>'.
	 * @see io.adit.model.Interlock#getNeeded()
	 * @see #getInterlock()
	 * @generated
	 */
	EAttribute getInterlock_Needed();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.Interlock#getAdvice <em>Advice</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Advice</em>'.
	 * @see io.adit.model.Interlock#getAdvice()
	 * @see #getInterlock()
	 * @generated
	 */
	EAttribute getInterlock_Advice();

	/**
	 * Returns the meta object for the containment reference list '{@link io.adit.model.Interlock#getConditions <em>Conditions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Conditions</em>'.
	 * @see io.adit.model.Interlock#getConditions()
	 * @see #getInterlock()
	 * @generated
	 */
	EReference getInterlock_Conditions();

	/**
	 * Returns the meta object for class '{@link io.adit.model.Condition <em>Condition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Condition</em>'.
	 * @see io.adit.model.Condition
	 * @generated
	 */
	EClass getCondition();

	/**
	 * Returns the meta object for the reference '{@link io.adit.model.Condition#getRule <em>Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Rule</em>'.
	 * @see io.adit.model.Condition#getRule()
	 * @see #getCondition()
	 * @generated
	 */
	EReference getCondition_Rule();

	/**
	 * Returns the meta object for the reference '{@link io.adit.model.Condition#getChannel <em>Channel</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Channel</em>'.
	 * @see io.adit.model.Condition#getChannel()
	 * @see #getCondition()
	 * @generated
	 */
	EReference getCondition_Channel();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.Condition#getLevel <em>Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Level</em>'.
	 * @see io.adit.model.Condition#getLevel()
	 * @see #getCondition()
	 * @generated
	 */
	EAttribute getCondition_Level();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.Condition#getMaxAgeSeconds <em>Max Age Seconds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Max Age Seconds</em>'.
	 * @see io.adit.model.Condition#getMaxAgeSeconds()
	 * @see #getCondition()
	 * @generated
	 */
	EAttribute getCondition_MaxAgeSeconds();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.Condition#isAcceptUncertain <em>Accept Uncertain</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Accept Uncertain</em>'.
	 * @see io.adit.model.Condition#isAcceptUncertain()
	 * @see #getCondition()
	 * @generated
	 */
	EAttribute getCondition_AcceptUncertain();

	/**
	 * Returns the meta object for class '{@link io.adit.model.Role <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Role</em>'.
	 * @see io.adit.model.Role
	 * @generated
	 */
	EClass getRole();

	/**
	 * Returns the meta object for the attribute list '{@link io.adit.model.Role#getSubjects <em>Subjects</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Subjects</em>'.
	 * @see io.adit.model.Role#getSubjects()
	 * @see #getRole()
	 * @generated
	 */
	EAttribute getRole_Subjects();

	/**
	 * Returns the meta object for the attribute list '{@link io.adit.model.Role#getPermissions <em>Permissions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Permissions</em>'.
	 * @see io.adit.model.Role#getPermissions()
	 * @see #getRole()
	 * @generated
	 */
	EAttribute getRole_Permissions();

	/**
	 * Returns the meta object for class '{@link io.adit.model.Contact <em>Contact</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Contact</em>'.
	 * @see io.adit.model.Contact
	 * @generated
	 */
	EClass getContact();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.Contact#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see io.adit.model.Contact#getKind()
	 * @see #getContact()
	 * @generated
	 */
	EAttribute getContact_Kind();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.Contact#getAddress <em>Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Address</em>'.
	 * @see io.adit.model.Contact#getAddress()
	 * @see #getContact()
	 * @generated
	 */
	EAttribute getContact_Address();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.Contact#getLanguage <em>Language</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Language</em>'.
	 * @see io.adit.model.Contact#getLanguage()
	 * @see #getContact()
	 * @generated
	 */
	EAttribute getContact_Language();

	/**
	 * Returns the meta object for class '{@link io.adit.model.Route <em>Route</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Route</em>'.
	 * @see io.adit.model.Route
	 * @generated
	 */
	EClass getRoute();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.Route#isEnabled <em>Enabled</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Enabled</em>'.
	 * @see io.adit.model.Route#isEnabled()
	 * @see #getRoute()
	 * @generated
	 */
	EAttribute getRoute_Enabled();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.Route#getMinSeverity <em>Min Severity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Min Severity</em>'.
	 * @see io.adit.model.Route#getMinSeverity()
	 * @see #getRoute()
	 * @generated
	 */
	EAttribute getRoute_MinSeverity();

	/**
	 * Returns the meta object for the reference list '{@link io.adit.model.Route#getAssets <em>Assets</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Assets</em>'.
	 * @see io.adit.model.Route#getAssets()
	 * @see #getRoute()
	 * @generated
	 */
	EReference getRoute_Assets();

	/**
	 * Returns the meta object for the reference list '{@link io.adit.model.Route#getRules <em>Rules</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Rules</em>'.
	 * @see io.adit.model.Route#getRules()
	 * @see #getRoute()
	 * @generated
	 */
	EReference getRoute_Rules();

	/**
	 * Returns the meta object for the attribute list '{@link io.adit.model.Route#getDays <em>Days</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Days</em>'.
	 * @see io.adit.model.Route#getDays()
	 * @see #getRoute()
	 * @generated
	 */
	EAttribute getRoute_Days();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.Route#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From</em>'.
	 * @see io.adit.model.Route#getFrom()
	 * @see #getRoute()
	 * @generated
	 */
	EAttribute getRoute_From();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.Route#getTo <em>To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>To</em>'.
	 * @see io.adit.model.Route#getTo()
	 * @see #getRoute()
	 * @generated
	 */
	EAttribute getRoute_To();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.Route#getQuietMinutes <em>Quiet Minutes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Quiet Minutes</em>'.
	 * @see io.adit.model.Route#getQuietMinutes()
	 * @see #getRoute()
	 * @generated
	 */
	EAttribute getRoute_QuietMinutes();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.Route#isTellsEnd <em>Tells End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tells End</em>'.
	 * @see io.adit.model.Route#isTellsEnd()
	 * @see #getRoute()
	 * @generated
	 */
	EAttribute getRoute_TellsEnd();

	/**
	 * Returns the meta object for the containment reference list '{@link io.adit.model.Route#getSteps <em>Steps</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Steps</em>'.
	 * @see io.adit.model.Route#getSteps()
	 * @see #getRoute()
	 * @generated
	 */
	EReference getRoute_Steps();

	/**
	 * Returns the meta object for class '{@link io.adit.model.RouteStep <em>Route Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Route Step</em>'.
	 * @see io.adit.model.RouteStep
	 * @generated
	 */
	EClass getRouteStep();

	/**
	 * Returns the meta object for the attribute '{@link io.adit.model.RouteStep#getAfterMinutes <em>After Minutes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>After Minutes</em>'.
	 * @see io.adit.model.RouteStep#getAfterMinutes()
	 * @see #getRouteStep()
	 * @generated
	 */
	EAttribute getRouteStep_AfterMinutes();

	/**
	 * Returns the meta object for the reference list '{@link io.adit.model.RouteStep#getContacts <em>Contacts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Contacts</em>'.
	 * @see io.adit.model.RouteStep#getContacts()
	 * @see #getRouteStep()
	 * @generated
	 */
	EReference getRouteStep_Contacts();

	/**
	 * Returns the meta object for enum '{@link io.adit.model.FacilityKind <em>Facility Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Facility Kind</em>'.
	 * @see io.adit.model.FacilityKind
	 * @generated
	 */
	EEnum getFacilityKind();

	/**
	 * Returns the meta object for enum '{@link io.adit.model.AssetKind <em>Asset Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Asset Kind</em>'.
	 * @see io.adit.model.AssetKind
	 * @generated
	 */
	EEnum getAssetKind();

	/**
	 * Returns the meta object for enum '{@link io.adit.model.PayloadFormat <em>Payload Format</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Payload Format</em>'.
	 * @see io.adit.model.PayloadFormat
	 * @generated
	 */
	EEnum getPayloadFormat();

	/**
	 * Returns the meta object for enum '{@link io.adit.model.TimeFormat <em>Time Format</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Time Format</em>'.
	 * @see io.adit.model.TimeFormat
	 * @generated
	 */
	EEnum getTimeFormat();

	/**
	 * Returns the meta object for enum '{@link io.adit.model.CalibrationKind <em>Calibration Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Calibration Kind</em>'.
	 * @see io.adit.model.CalibrationKind
	 * @generated
	 */
	EEnum getCalibrationKind();

	/**
	 * Returns the meta object for enum '{@link io.adit.model.ClockPolicy <em>Clock Policy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Clock Policy</em>'.
	 * @see io.adit.model.ClockPolicy
	 * @generated
	 */
	EEnum getClockPolicy();

	/**
	 * Returns the meta object for enum '{@link io.adit.model.GapFilling <em>Gap Filling</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Gap Filling</em>'.
	 * @see io.adit.model.GapFilling
	 * @generated
	 */
	EEnum getGapFilling();

	/**
	 * Returns the meta object for enum '{@link io.adit.model.Resampling <em>Resampling</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Resampling</em>'.
	 * @see io.adit.model.Resampling
	 * @generated
	 */
	EEnum getResampling();

	/**
	 * Returns the meta object for enum '{@link io.adit.model.Smoothing <em>Smoothing</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Smoothing</em>'.
	 * @see io.adit.model.Smoothing
	 * @generated
	 */
	EEnum getSmoothing();

	/**
	 * Returns the meta object for enum '{@link io.adit.model.WindowFeature <em>Window Feature</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Window Feature</em>'.
	 * @see io.adit.model.WindowFeature
	 * @generated
	 */
	EEnum getWindowFeature();

	/**
	 * Returns the meta object for enum '{@link io.adit.model.Sensitivity <em>Sensitivity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Sensitivity</em>'.
	 * @see io.adit.model.Sensitivity
	 * @generated
	 */
	EEnum getSensitivity();

	/**
	 * Returns the meta object for enum '{@link io.adit.model.TemplateTarget <em>Template Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Template Target</em>'.
	 * @see io.adit.model.TemplateTarget
	 * @generated
	 */
	EEnum getTemplateTarget();

	/**
	 * Returns the meta object for enum '{@link io.adit.model.Direction <em>Direction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Direction</em>'.
	 * @see io.adit.model.Direction
	 * @generated
	 */
	EEnum getDirection();

	/**
	 * Returns the meta object for enum '{@link io.adit.model.InputType <em>Input Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Input Type</em>'.
	 * @see io.adit.model.InputType
	 * @generated
	 */
	EEnum getInputType();

	/**
	 * Returns the meta object for enum '{@link io.adit.model.Comparison <em>Comparison</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Comparison</em>'.
	 * @see io.adit.model.Comparison
	 * @generated
	 */
	EEnum getComparison();

	/**
	 * Returns the meta object for enum '{@link io.adit.model.Permission <em>Permission</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Permission</em>'.
	 * @see io.adit.model.Permission
	 * @generated
	 */
	EEnum getPermission();

	/**
	 * Returns the meta object for enum '{@link io.adit.model.ContactKind <em>Contact Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Contact Kind</em>'.
	 * @see io.adit.model.ContactKind
	 * @generated
	 */
	EEnum getContactKind();

	/**
	 * Returns the meta object for enum '{@link io.adit.model.Language <em>Language</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Language</em>'.
	 * @see io.adit.model.Language
	 * @generated
	 */
	EEnum getLanguage();

	/**
	 * Returns the meta object for enum '{@link io.adit.model.Weekday <em>Weekday</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Weekday</em>'.
	 * @see io.adit.model.Weekday
	 * @generated
	 */
	EEnum getWeekday();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	AditFactory getAditFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each operation of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link io.adit.model.impl.NamedImpl <em>Named</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see io.adit.model.impl.NamedImpl
		 * @see io.adit.model.impl.AditPackageImpl#getNamed()
		 * @generated
		 */
		EClass NAMED = eINSTANCE.getNamed();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NAMED__ID = eINSTANCE.getNamed_Id();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NAMED__NAME = eINSTANCE.getNamed_Name();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NAMED__DESCRIPTION = eINSTANCE.getNamed_Description();

		/**
		 * The meta object literal for the '{@link io.adit.model.impl.FacilityImpl <em>Facility</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see io.adit.model.impl.FacilityImpl
		 * @see io.adit.model.impl.AditPackageImpl#getFacility()
		 * @generated
		 */
		EClass FACILITY = eINSTANCE.getFacility();

		/**
		 * The meta object literal for the '<em><b>Namespace</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FACILITY__NAMESPACE = eINSTANCE.getFacility_Namespace();

		/**
		 * The meta object literal for the '<em><b>Tenant</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FACILITY__TENANT = eINSTANCE.getFacility_Tenant();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FACILITY__KIND = eINSTANCE.getFacility_Kind();

		/**
		 * The meta object literal for the '<em><b>Time Zone</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FACILITY__TIME_ZONE = eINSTANCE.getFacility_TimeZone();

		/**
		 * The meta object literal for the '<em><b>Source File</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FACILITY__SOURCE_FILE = eINSTANCE.getFacility_SourceFile();

		/**
		 * The meta object literal for the '<em><b>Source Sha256</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FACILITY__SOURCE_SHA256 = eINSTANCE.getFacility_SourceSha256();

		/**
		 * The meta object literal for the '<em><b>Source Schema</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FACILITY__SOURCE_SCHEMA = eINSTANCE.getFacility_SourceSchema();

		/**
		 * The meta object literal for the '<em><b>Source State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FACILITY__SOURCE_STATE = eINSTANCE.getFacility_SourceState();

		/**
		 * The meta object literal for the '<em><b>Assets</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FACILITY__ASSETS = eINSTANCE.getFacility_Assets();

		/**
		 * The meta object literal for the '<em><b>Devices</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FACILITY__DEVICES = eINSTANCE.getFacility_Devices();

		/**
		 * The meta object literal for the '<em><b>Rules</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FACILITY__RULES = eINSTANCE.getFacility_Rules();

		/**
		 * The meta object literal for the '<em><b>Roles</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FACILITY__ROLES = eINSTANCE.getFacility_Roles();

		/**
		 * The meta object literal for the '<em><b>Contacts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FACILITY__CONTACTS = eINSTANCE.getFacility_Contacts();

		/**
		 * The meta object literal for the '<em><b>Routes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FACILITY__ROUTES = eINSTANCE.getFacility_Routes();

		/**
		 * The meta object literal for the '<em><b>Templates</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FACILITY__TEMPLATES = eINSTANCE.getFacility_Templates();

		/**
		 * The meta object literal for the '<em><b>Holidays</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FACILITY__HOLIDAYS = eINSTANCE.getFacility_Holidays();

		/**
		 * The meta object literal for the '{@link io.adit.model.impl.AssetImpl <em>Asset</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see io.adit.model.impl.AssetImpl
		 * @see io.adit.model.impl.AditPackageImpl#getAsset()
		 * @generated
		 */
		EClass ASSET = eINSTANCE.getAsset();

		/**
		 * The meta object literal for the '<em><b>Global Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSET__GLOBAL_ID = eINSTANCE.getAsset_GlobalId();

		/**
		 * The meta object literal for the '<em><b>Former Global Ids</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSET__FORMER_GLOBAL_IDS = eINSTANCE.getAsset_FormerGlobalIds();

		/**
		 * The meta object literal for the '<em><b>Ifc Class</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSET__IFC_CLASS = eINSTANCE.getAsset_IfcClass();

		/**
		 * The meta object literal for the '<em><b>Predefined Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSET__PREDEFINED_TYPE = eINSTANCE.getAsset_PredefinedType();

		/**
		 * The meta object literal for the '<em><b>Tag</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSET__TAG = eINSTANCE.getAsset_Tag();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSET__KIND = eINSTANCE.getAsset_Kind();

		/**
		 * The meta object literal for the '<em><b>Assets</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ASSET__ASSETS = eINSTANCE.getAsset_Assets();

		/**
		 * The meta object literal for the '<em><b>Channels</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ASSET__CHANNELS = eINSTANCE.getAsset_Channels();

		/**
		 * The meta object literal for the '<em><b>Properties</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ASSET__PROPERTIES = eINSTANCE.getAsset_Properties();

		/**
		 * The meta object literal for the '<em><b>Documents</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ASSET__DOCUMENTS = eINSTANCE.getAsset_Documents();

		/**
		 * The meta object literal for the '<em><b>Commands</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ASSET__COMMANDS = eINSTANCE.getAsset_Commands();

		/**
		 * The meta object literal for the '<em><b>Costs</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ASSET__COSTS = eINSTANCE.getAsset_Costs();

		/**
		 * The meta object literal for the '<em><b>Parameters</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ASSET__PARAMETERS = eINSTANCE.getAsset_Parameters();

		/**
		 * The meta object literal for the '<em><b>Exempt From</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ASSET__EXEMPT_FROM = eINSTANCE.getAsset_ExemptFrom();

		/**
		 * The meta object literal for the '{@link io.adit.model.impl.MaintenanceCostsImpl <em>Maintenance Costs</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see io.adit.model.impl.MaintenanceCostsImpl
		 * @see io.adit.model.impl.AditPackageImpl#getMaintenanceCosts()
		 * @generated
		 */
		EClass MAINTENANCE_COSTS = eINSTANCE.getMaintenanceCosts();

		/**
		 * The meta object literal for the '<em><b>Currency</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MAINTENANCE_COSTS__CURRENCY = eINSTANCE.getMaintenanceCosts_Currency();

		/**
		 * The meta object literal for the '<em><b>Planned Work</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MAINTENANCE_COSTS__PLANNED_WORK = eINSTANCE.getMaintenanceCosts_PlannedWork();

		/**
		 * The meta object literal for the '<em><b>Unplanned Work</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MAINTENANCE_COSTS__UNPLANNED_WORK = eINSTANCE.getMaintenanceCosts_UnplannedWork();

		/**
		 * The meta object literal for the '<em><b>Downtime Per Hour</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MAINTENANCE_COSTS__DOWNTIME_PER_HOUR = eINSTANCE.getMaintenanceCosts_DowntimePerHour();

		/**
		 * The meta object literal for the '<em><b>Planned Hours</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MAINTENANCE_COSTS__PLANNED_HOURS = eINSTANCE.getMaintenanceCosts_PlannedHours();

		/**
		 * The meta object literal for the '<em><b>Unplanned Hours</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MAINTENANCE_COSTS__UNPLANNED_HOURS = eINSTANCE.getMaintenanceCosts_UnplannedHours();

		/**
		 * The meta object literal for the '<em><b>Renewal Days</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MAINTENANCE_COSTS__RENEWAL_DAYS = eINSTANCE.getMaintenanceCosts_RenewalDays();

		/**
		 * The meta object literal for the '{@link io.adit.model.impl.PropertyImpl <em>Property</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see io.adit.model.impl.PropertyImpl
		 * @see io.adit.model.impl.AditPackageImpl#getProperty()
		 * @generated
		 */
		EClass PROPERTY = eINSTANCE.getProperty();

		/**
		 * The meta object literal for the '<em><b>Set</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROPERTY__SET = eINSTANCE.getProperty_Set();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROPERTY__NAME = eINSTANCE.getProperty_Name();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROPERTY__VALUE = eINSTANCE.getProperty_Value();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROPERTY__UNIT = eINSTANCE.getProperty_Unit();

		/**
		 * The meta object literal for the '{@link io.adit.model.impl.DocumentImpl <em>Document</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see io.adit.model.impl.DocumentImpl
		 * @see io.adit.model.impl.AditPackageImpl#getDocument()
		 * @generated
		 */
		EClass DOCUMENT = eINSTANCE.getDocument();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOCUMENT__NAME = eINSTANCE.getDocument_Name();

		/**
		 * The meta object literal for the '<em><b>Identification</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOCUMENT__IDENTIFICATION = eINSTANCE.getDocument_Identification();

		/**
		 * The meta object literal for the '<em><b>Revision</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOCUMENT__REVISION = eINSTANCE.getDocument_Revision();

		/**
		 * The meta object literal for the '<em><b>Location</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOCUMENT__LOCATION = eINSTANCE.getDocument_Location();

		/**
		 * The meta object literal for the '{@link io.adit.model.impl.ChannelImpl <em>Channel</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see io.adit.model.impl.ChannelImpl
		 * @see io.adit.model.impl.AditPackageImpl#getChannel()
		 * @generated
		 */
		EClass CHANNEL = eINSTANCE.getChannel();

		/**
		 * The meta object literal for the '<em><b>Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHANNEL__KEY = eINSTANCE.getChannel_Key();

		/**
		 * The meta object literal for the '<em><b>Quantity Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHANNEL__QUANTITY_KIND = eINSTANCE.getChannel_QuantityKind();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHANNEL__UNIT = eINSTANCE.getChannel_Unit();

		/**
		 * The meta object literal for the '<em><b>Range Min</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHANNEL__RANGE_MIN = eINSTANCE.getChannel_RangeMin();

		/**
		 * The meta object literal for the '<em><b>Range Max</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHANNEL__RANGE_MAX = eINSTANCE.getChannel_RangeMax();

		/**
		 * The meta object literal for the '<em><b>Period Seconds</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHANNEL__PERIOD_SECONDS = eINSTANCE.getChannel_PeriodSeconds();

		/**
		 * The meta object literal for the '<em><b>Decimals</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHANNEL__DECIMALS = eINSTANCE.getChannel_Decimals();

		/**
		 * The meta object literal for the '<em><b>Sensor Global Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHANNEL__SENSOR_GLOBAL_ID = eINSTANCE.getChannel_SensorGlobalId();

		/**
		 * The meta object literal for the '<em><b>Sensor Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHANNEL__SENSOR_TYPE = eINSTANCE.getChannel_SensorType();

		/**
		 * The meta object literal for the '<em><b>Simulated</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHANNEL__SIMULATED = eINSTANCE.getChannel_Simulated();

		/**
		 * The meta object literal for the '<em><b>Bindings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CHANNEL__BINDINGS = eINSTANCE.getChannel_Bindings();

		/**
		 * The meta object literal for the '<em><b>Calibrations</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CHANNEL__CALIBRATIONS = eINSTANCE.getChannel_Calibrations();

		/**
		 * The meta object literal for the '<em><b>Cleaning</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CHANNEL__CLEANING = eINSTANCE.getChannel_Cleaning();

		/**
		 * The meta object literal for the '<em><b>Report</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CHANNEL__REPORT = eINSTANCE.getChannel_Report();

		/**
		 * The meta object literal for the '<em><b>Derivation</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CHANNEL__DERIVATION = eINSTANCE.getChannel_Derivation();

		/**
		 * The meta object literal for the '{@link io.adit.model.impl.BindingImpl <em>Binding</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see io.adit.model.impl.BindingImpl
		 * @see io.adit.model.impl.AditPackageImpl#getBinding()
		 * @generated
		 */
		EClass BINDING = eINSTANCE.getBinding();

		/**
		 * The meta object literal for the '<em><b>Device</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BINDING__DEVICE = eINSTANCE.getBinding_Device();

		/**
		 * The meta object literal for the '<em><b>Pointer</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BINDING__POINTER = eINSTANCE.getBinding_Pointer();

		/**
		 * The meta object literal for the '<em><b>Time Pointer</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BINDING__TIME_POINTER = eINSTANCE.getBinding_TimePointer();

		/**
		 * The meta object literal for the '<em><b>Time Format</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BINDING__TIME_FORMAT = eINSTANCE.getBinding_TimeFormat();

		/**
		 * The meta object literal for the '<em><b>Source Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BINDING__SOURCE_UNIT = eINSTANCE.getBinding_SourceUnit();

		/**
		 * The meta object literal for the '<em><b>Valid From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BINDING__VALID_FROM = eINSTANCE.getBinding_ValidFrom();

		/**
		 * The meta object literal for the '<em><b>Valid To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BINDING__VALID_TO = eINSTANCE.getBinding_ValidTo();

		/**
		 * The meta object literal for the '<em><b>Format</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BINDING__FORMAT = eINSTANCE.getBinding_Format();

		/**
		 * The meta object literal for the '<em><b>Separator</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BINDING__SEPARATOR = eINSTANCE.getBinding_Separator();

		/**
		 * The meta object literal for the '<em><b>Decimal Comma</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BINDING__DECIMAL_COMMA = eINSTANCE.getBinding_DecimalComma();

		/**
		 * The meta object literal for the '{@link io.adit.model.impl.CalibrationImpl <em>Calibration</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see io.adit.model.impl.CalibrationImpl
		 * @see io.adit.model.impl.AditPackageImpl#getCalibration()
		 * @generated
		 */
		EClass CALIBRATION = eINSTANCE.getCalibration();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CALIBRATION__KIND = eINSTANCE.getCalibration_Kind();

		/**
		 * The meta object literal for the '<em><b>Coefficients</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CALIBRATION__COEFFICIENTS = eINSTANCE.getCalibration_Coefficients();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CALIBRATION__UNIT = eINSTANCE.getCalibration_Unit();

		/**
		 * The meta object literal for the '<em><b>Certificate</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CALIBRATION__CERTIFICATE = eINSTANCE.getCalibration_Certificate();

		/**
		 * The meta object literal for the '<em><b>Valid From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CALIBRATION__VALID_FROM = eINSTANCE.getCalibration_ValidFrom();

		/**
		 * The meta object literal for the '<em><b>Valid To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CALIBRATION__VALID_TO = eINSTANCE.getCalibration_ValidTo();

		/**
		 * The meta object literal for the '<em><b>Corrections</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CALIBRATION__CORRECTIONS = eINSTANCE.getCalibration_Corrections();

		/**
		 * The meta object literal for the '{@link io.adit.model.impl.CorrectionImpl <em>Correction</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see io.adit.model.impl.CorrectionImpl
		 * @see io.adit.model.impl.AditPackageImpl#getCorrection()
		 * @generated
		 */
		EClass CORRECTION = eINSTANCE.getCorrection();

		/**
		 * The meta object literal for the '<em><b>Channel</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CORRECTION__CHANNEL = eINSTANCE.getCorrection_Channel();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CORRECTION__UNIT = eINSTANCE.getCorrection_Unit();

		/**
		 * The meta object literal for the '<em><b>Factor</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CORRECTION__FACTOR = eINSTANCE.getCorrection_Factor();

		/**
		 * The meta object literal for the '<em><b>Reference</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CORRECTION__REFERENCE = eINSTANCE.getCorrection_Reference();

		/**
		 * The meta object literal for the '<em><b>Max Age Seconds</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CORRECTION__MAX_AGE_SECONDS = eINSTANCE.getCorrection_MaxAgeSeconds();

		/**
		 * The meta object literal for the '{@link io.adit.model.impl.CleaningImpl <em>Cleaning</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see io.adit.model.impl.CleaningImpl
		 * @see io.adit.model.impl.AditPackageImpl#getCleaning()
		 * @generated
		 */
		EClass CLEANING = eINSTANCE.getCleaning();

		/**
		 * The meta object literal for the '<em><b>Spike Window</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLEANING__SPIKE_WINDOW = eINSTANCE.getCleaning_SpikeWindow();

		/**
		 * The meta object literal for the '<em><b>Spike Threshold</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLEANING__SPIKE_THRESHOLD = eINSTANCE.getCleaning_SpikeThreshold();

		/**
		 * The meta object literal for the '<em><b>Stuck Seconds</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLEANING__STUCK_SECONDS = eINSTANCE.getCleaning_StuckSeconds();

		/**
		 * The meta object literal for the '<em><b>Max Rate Per Second</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLEANING__MAX_RATE_PER_SECOND = eINSTANCE.getCleaning_MaxRatePerSecond();

		/**
		 * The meta object literal for the '<em><b>Future Seconds</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLEANING__FUTURE_SECONDS = eINSTANCE.getCleaning_FutureSeconds();

		/**
		 * The meta object literal for the '<em><b>Late Seconds</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLEANING__LATE_SECONDS = eINSTANCE.getCleaning_LateSeconds();

		/**
		 * The meta object literal for the '<em><b>Clock</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLEANING__CLOCK = eINSTANCE.getCleaning_Clock();

		/**
		 * The meta object literal for the '<em><b>Clock Tolerance Seconds</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLEANING__CLOCK_TOLERANCE_SECONDS = eINSTANCE.getCleaning_ClockToleranceSeconds();

		/**
		 * The meta object literal for the '<em><b>Drift Reference</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CLEANING__DRIFT_REFERENCE = eINSTANCE.getCleaning_DriftReference();

		/**
		 * The meta object literal for the '<em><b>Drift Tolerance</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLEANING__DRIFT_TOLERANCE = eINSTANCE.getCleaning_DriftTolerance();

		/**
		 * The meta object literal for the '<em><b>Drift Seconds</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLEANING__DRIFT_SECONDS = eINSTANCE.getCleaning_DriftSeconds();

		/**
		 * The meta object literal for the '{@link io.adit.model.impl.ReportImpl <em>Report</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see io.adit.model.impl.ReportImpl
		 * @see io.adit.model.impl.AditPackageImpl#getReport()
		 * @generated
		 */
		EClass REPORT = eINSTANCE.getReport();

		/**
		 * The meta object literal for the '<em><b>Deadband</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT__DEADBAND = eINSTANCE.getReport_Deadband();

		/**
		 * The meta object literal for the '<em><b>Min Interval Seconds</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT__MIN_INTERVAL_SECONDS = eINSTANCE.getReport_MinIntervalSeconds();

		/**
		 * The meta object literal for the '<em><b>Max Interval Seconds</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT__MAX_INTERVAL_SECONDS = eINSTANCE.getReport_MaxIntervalSeconds();

		/**
		 * The meta object literal for the '{@link io.adit.model.impl.DerivationImpl <em>Derivation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see io.adit.model.impl.DerivationImpl
		 * @see io.adit.model.impl.AditPackageImpl#getDerivation()
		 * @generated
		 */
		EClass DERIVATION = eINSTANCE.getDerivation();

		/**
		 * The meta object literal for the '<em><b>Inputs</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DERIVATION__INPUTS = eINSTANCE.getDerivation_Inputs();

		/**
		 * The meta object literal for the '{@link io.adit.model.impl.DerivationInputImpl <em>Derivation Input</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see io.adit.model.impl.DerivationInputImpl
		 * @see io.adit.model.impl.AditPackageImpl#getDerivationInput()
		 * @generated
		 */
		EClass DERIVATION_INPUT = eINSTANCE.getDerivationInput();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DERIVATION_INPUT__NAME = eINSTANCE.getDerivationInput_Name();

		/**
		 * The meta object literal for the '<em><b>Channel</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DERIVATION_INPUT__CHANNEL = eINSTANCE.getDerivationInput_Channel();

		/**
		 * The meta object literal for the '<em><b>Max Age Seconds</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DERIVATION_INPUT__MAX_AGE_SECONDS = eINSTANCE.getDerivationInput_MaxAgeSeconds();

		/**
		 * The meta object literal for the '<em><b>Trigger</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DERIVATION_INPUT__TRIGGER = eINSTANCE.getDerivationInput_Trigger();

		/**
		 * The meta object literal for the '{@link io.adit.model.impl.ExpressionDerivationImpl <em>Expression Derivation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see io.adit.model.impl.ExpressionDerivationImpl
		 * @see io.adit.model.impl.AditPackageImpl#getExpressionDerivation()
		 * @generated
		 */
		EClass EXPRESSION_DERIVATION = eINSTANCE.getExpressionDerivation();

		/**
		 * The meta object literal for the '<em><b>Expression</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPRESSION_DERIVATION__EXPRESSION = eINSTANCE.getExpressionDerivation_Expression();

		/**
		 * The meta object literal for the '<em><b>Wait Seconds</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPRESSION_DERIVATION__WAIT_SECONDS = eINSTANCE.getExpressionDerivation_WaitSeconds();

		/**
		 * The meta object literal for the '{@link io.adit.model.impl.GapFillDerivationImpl <em>Gap Fill Derivation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see io.adit.model.impl.GapFillDerivationImpl
		 * @see io.adit.model.impl.AditPackageImpl#getGapFillDerivation()
		 * @generated
		 */
		EClass GAP_FILL_DERIVATION = eINSTANCE.getGapFillDerivation();

		/**
		 * The meta object literal for the '<em><b>Filling</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GAP_FILL_DERIVATION__FILLING = eINSTANCE.getGapFillDerivation_Filling();

		/**
		 * The meta object literal for the '<em><b>Step Seconds</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GAP_FILL_DERIVATION__STEP_SECONDS = eINSTANCE.getGapFillDerivation_StepSeconds();

		/**
		 * The meta object literal for the '<em><b>Max Gap Seconds</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GAP_FILL_DERIVATION__MAX_GAP_SECONDS = eINSTANCE.getGapFillDerivation_MaxGapSeconds();

		/**
		 * The meta object literal for the '{@link io.adit.model.impl.ResampleDerivationImpl <em>Resample Derivation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see io.adit.model.impl.ResampleDerivationImpl
		 * @see io.adit.model.impl.AditPackageImpl#getResampleDerivation()
		 * @generated
		 */
		EClass RESAMPLE_DERIVATION = eINSTANCE.getResampleDerivation();

		/**
		 * The meta object literal for the '<em><b>Method</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESAMPLE_DERIVATION__METHOD = eINSTANCE.getResampleDerivation_Method();

		/**
		 * The meta object literal for the '<em><b>Step Seconds</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESAMPLE_DERIVATION__STEP_SECONDS = eINSTANCE.getResampleDerivation_StepSeconds();

		/**
		 * The meta object literal for the '<em><b>Max Gap Seconds</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESAMPLE_DERIVATION__MAX_GAP_SECONDS = eINSTANCE.getResampleDerivation_MaxGapSeconds();

		/**
		 * The meta object literal for the '{@link io.adit.model.impl.SmoothDerivationImpl <em>Smooth Derivation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see io.adit.model.impl.SmoothDerivationImpl
		 * @see io.adit.model.impl.AditPackageImpl#getSmoothDerivation()
		 * @generated
		 */
		EClass SMOOTH_DERIVATION = eINSTANCE.getSmoothDerivation();

		/**
		 * The meta object literal for the '<em><b>Method</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SMOOTH_DERIVATION__METHOD = eINSTANCE.getSmoothDerivation_Method();

		/**
		 * The meta object literal for the '<em><b>Samples</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SMOOTH_DERIVATION__SAMPLES = eINSTANCE.getSmoothDerivation_Samples();

		/**
		 * The meta object literal for the '<em><b>Constant Seconds</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SMOOTH_DERIVATION__CONSTANT_SECONDS = eINSTANCE.getSmoothDerivation_ConstantSeconds();

		/**
		 * The meta object literal for the '<em><b>Max Gap Seconds</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SMOOTH_DERIVATION__MAX_GAP_SECONDS = eINSTANCE.getSmoothDerivation_MaxGapSeconds();

		/**
		 * The meta object literal for the '{@link io.adit.model.impl.WindowFeatureDerivationImpl <em>Window Feature Derivation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see io.adit.model.impl.WindowFeatureDerivationImpl
		 * @see io.adit.model.impl.AditPackageImpl#getWindowFeatureDerivation()
		 * @generated
		 */
		EClass WINDOW_FEATURE_DERIVATION = eINSTANCE.getWindowFeatureDerivation();

		/**
		 * The meta object literal for the '<em><b>Feature</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WINDOW_FEATURE_DERIVATION__FEATURE = eINSTANCE.getWindowFeatureDerivation_Feature();

		/**
		 * The meta object literal for the '<em><b>Window Seconds</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WINDOW_FEATURE_DERIVATION__WINDOW_SECONDS = eINSTANCE.getWindowFeatureDerivation_WindowSeconds();

		/**
		 * The meta object literal for the '<em><b>Overlap</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WINDOW_FEATURE_DERIVATION__OVERLAP = eINSTANCE.getWindowFeatureDerivation_Overlap();

		/**
		 * The meta object literal for the '<em><b>Rank</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WINDOW_FEATURE_DERIVATION__RANK = eINSTANCE.getWindowFeatureDerivation_Rank();

		/**
		 * The meta object literal for the '<em><b>Min Hz</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WINDOW_FEATURE_DERIVATION__MIN_HZ = eINSTANCE.getWindowFeatureDerivation_MinHz();

		/**
		 * The meta object literal for the '<em><b>Max Hz</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WINDOW_FEATURE_DERIVATION__MAX_HZ = eINSTANCE.getWindowFeatureDerivation_MaxHz();

		/**
		 * The meta object literal for the '{@link io.adit.model.impl.PythonStepImpl <em>Python Step</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see io.adit.model.impl.PythonStepImpl
		 * @see io.adit.model.impl.AditPackageImpl#getPythonStep()
		 * @generated
		 */
		EClass PYTHON_STEP = eINSTANCE.getPythonStep();

		/**
		 * The meta object literal for the '<em><b>Script</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PYTHON_STEP__SCRIPT = eINSTANCE.getPythonStep_Script();

		/**
		 * The meta object literal for the '<em><b>Function</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PYTHON_STEP__FUNCTION = eINSTANCE.getPythonStep_Function();

		/**
		 * The meta object literal for the '<em><b>Batch Rows</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PYTHON_STEP__BATCH_ROWS = eINSTANCE.getPythonStep_BatchRows();

		/**
		 * The meta object literal for the '<em><b>Wait Seconds</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PYTHON_STEP__WAIT_SECONDS = eINSTANCE.getPythonStep_WaitSeconds();

		/**
		 * The meta object literal for the '<em><b>Timeout Seconds</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PYTHON_STEP__TIMEOUT_SECONDS = eINSTANCE.getPythonStep_TimeoutSeconds();

		/**
		 * The meta object literal for the '<em><b>Memory Megabytes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PYTHON_STEP__MEMORY_MEGABYTES = eINSTANCE.getPythonStep_MemoryMegabytes();

		/**
		 * The meta object literal for the '{@link io.adit.model.impl.DeviceImpl <em>Device</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see io.adit.model.impl.DeviceImpl
		 * @see io.adit.model.impl.AditPackageImpl#getDevice()
		 * @generated
		 */
		EClass DEVICE = eINSTANCE.getDevice();

		/**
		 * The meta object literal for the '<em><b>Auth Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEVICE__AUTH_ID = eINSTANCE.getDevice_AuthId();

		/**
		 * The meta object literal for the '<em><b>Via</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DEVICE__VIA = eINSTANCE.getDevice_Via();

		/**
		 * The meta object literal for the '<em><b>Enabled</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEVICE__ENABLED = eINSTANCE.getDevice_Enabled();

		/**
		 * The meta object literal for the '{@link io.adit.model.impl.RuleImpl <em>Rule</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see io.adit.model.impl.RuleImpl
		 * @see io.adit.model.impl.AditPackageImpl#getRule()
		 * @generated
		 */
		EClass RULE = eINSTANCE.getRule();

		/**
		 * The meta object literal for the '<em><b>Channel</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RULE__CHANNEL = eINSTANCE.getRule_Channel();

		/**
		 * The meta object literal for the '<em><b>Enabled</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RULE__ENABLED = eINSTANCE.getRule_Enabled();

		/**
		 * The meta object literal for the '<em><b>Latch</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RULE__LATCH = eINSTANCE.getRule_Latch();

		/**
		 * The meta object literal for the '<em><b>Confirm</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RULE__CONFIRM = eINSTANCE.getRule_Confirm();

		/**
		 * The meta object literal for the '<em><b>Max Shelve Minutes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RULE__MAX_SHELVE_MINUTES = eINSTANCE.getRule_MaxShelveMinutes();

		/**
		 * The meta object literal for the '<em><b>Actions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RULE__ACTIONS = eINSTANCE.getRule_Actions();

		/**
		 * The meta object literal for the '<em><b>Guard</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RULE__GUARD = eINSTANCE.getRule_Guard();

		/**
		 * The meta object literal for the '{@link io.adit.model.impl.LevelRuleImpl <em>Level Rule</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see io.adit.model.impl.LevelRuleImpl
		 * @see io.adit.model.impl.AditPackageImpl#getLevelRule()
		 * @generated
		 */
		EClass LEVEL_RULE = eINSTANCE.getLevelRule();

		/**
		 * The meta object literal for the '<em><b>Direction</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LEVEL_RULE__DIRECTION = eINSTANCE.getLevelRule_Direction();

		/**
		 * The meta object literal for the '<em><b>Levels</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LEVEL_RULE__LEVELS = eINSTANCE.getLevelRule_Levels();

		/**
		 * The meta object literal for the '<em><b>Watch</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LEVEL_RULE__WATCH = eINSTANCE.getLevelRule_Watch();

		/**
		 * The meta object literal for the '<em><b>Forecast Days</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LEVEL_RULE__FORECAST_DAYS = eINSTANCE.getLevelRule_ForecastDays();

		/**
		 * The meta object literal for the '{@link io.adit.model.impl.WatchImpl <em>Watch</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see io.adit.model.impl.WatchImpl
		 * @see io.adit.model.impl.AditPackageImpl#getWatch()
		 * @generated
		 */
		EClass WATCH = eINSTANCE.getWatch();

		/**
		 * The meta object literal for the '{@link io.adit.model.impl.ValueWatchImpl <em>Value Watch</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see io.adit.model.impl.ValueWatchImpl
		 * @see io.adit.model.impl.AditPackageImpl#getValueWatch()
		 * @generated
		 */
		EClass VALUE_WATCH = eINSTANCE.getValueWatch();

		/**
		 * The meta object literal for the '<em><b>Expression</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VALUE_WATCH__EXPRESSION = eINSTANCE.getValueWatch_Expression();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VALUE_WATCH__UNIT = eINSTANCE.getValueWatch_Unit();

		/**
		 * The meta object literal for the '<em><b>Wait Seconds</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VALUE_WATCH__WAIT_SECONDS = eINSTANCE.getValueWatch_WaitSeconds();

		/**
		 * The meta object literal for the '<em><b>Inputs</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VALUE_WATCH__INPUTS = eINSTANCE.getValueWatch_Inputs();

		/**
		 * The meta object literal for the '{@link io.adit.model.impl.ConditionWatchImpl <em>Condition Watch</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see io.adit.model.impl.ConditionWatchImpl
		 * @see io.adit.model.impl.AditPackageImpl#getConditionWatch()
		 * @generated
		 */
		EClass CONDITION_WATCH = eINSTANCE.getConditionWatch();

		/**
		 * The meta object literal for the '<em><b>Wait Seconds</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONDITION_WATCH__WAIT_SECONDS = eINSTANCE.getConditionWatch_WaitSeconds();

		/**
		 * The meta object literal for the '<em><b>Inputs</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONDITION_WATCH__INPUTS = eINSTANCE.getConditionWatch_Inputs();

		/**
		 * The meta object literal for the '{@link io.adit.model.impl.SilenceWatchImpl <em>Silence Watch</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see io.adit.model.impl.SilenceWatchImpl
		 * @see io.adit.model.impl.AditPackageImpl#getSilenceWatch()
		 * @generated
		 */
		EClass SILENCE_WATCH = eINSTANCE.getSilenceWatch();

		/**
		 * The meta object literal for the '{@link io.adit.model.impl.DetectorWatchImpl <em>Detector Watch</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see io.adit.model.impl.DetectorWatchImpl
		 * @see io.adit.model.impl.AditPackageImpl#getDetectorWatch()
		 * @generated
		 */
		EClass DETECTOR_WATCH = eINSTANCE.getDetectorWatch();

		/**
		 * The meta object literal for the '<em><b>Sensitivity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DETECTOR_WATCH__SENSITIVITY = eINSTANCE.getDetectorWatch_Sensitivity();

		/**
		 * The meta object literal for the '<em><b>Interval Seconds</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DETECTOR_WATCH__INTERVAL_SECONDS = eINSTANCE.getDetectorWatch_IntervalSeconds();

		/**
		 * The meta object literal for the '<em><b>Learn Seconds</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DETECTOR_WATCH__LEARN_SECONDS = eINSTANCE.getDetectorWatch_LearnSeconds();

		/**
		 * The meta object literal for the '<em><b>Inputs</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DETECTOR_WATCH__INPUTS = eINSTANCE.getDetectorWatch_Inputs();

		/**
		 * The meta object literal for the '<em><b>Mode</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DETECTOR_WATCH__MODE = eINSTANCE.getDetectorWatch_Mode();

		/**
		 * The meta object literal for the '{@link io.adit.model.impl.ForecastWatchImpl <em>Forecast Watch</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see io.adit.model.impl.ForecastWatchImpl
		 * @see io.adit.model.impl.AditPackageImpl#getForecastWatch()
		 * @generated
		 */
		EClass FORECAST_WATCH = eINSTANCE.getForecastWatch();

		/**
		 * The meta object literal for the '<em><b>Rule</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FORECAST_WATCH__RULE = eINSTANCE.getForecastWatch_Rule();

		/**
		 * The meta object literal for the '<em><b>Level</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FORECAST_WATCH__LEVEL = eINSTANCE.getForecastWatch_Level();

		/**
		 * The meta object literal for the '{@link io.adit.model.impl.RuleTemplateImpl <em>Rule Template</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see io.adit.model.impl.RuleTemplateImpl
		 * @see io.adit.model.impl.AditPackageImpl#getRuleTemplate()
		 * @generated
		 */
		EClass RULE_TEMPLATE = eINSTANCE.getRuleTemplate();

		/**
		 * The meta object literal for the '<em><b>Asset Class</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RULE_TEMPLATE__ASSET_CLASS = eINSTANCE.getRuleTemplate_AssetClass();

		/**
		 * The meta object literal for the '<em><b>Predefined Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RULE_TEMPLATE__PREDEFINED_TYPE = eINSTANCE.getRuleTemplate_PredefinedType();

		/**
		 * The meta object literal for the '<em><b>Quantity Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RULE_TEMPLATE__QUANTITY_KIND = eINSTANCE.getRuleTemplate_QuantityKind();

		/**
		 * The meta object literal for the '<em><b>Channel Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RULE_TEMPLATE__CHANNEL_KEY = eINSTANCE.getRuleTemplate_ChannelKey();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RULE_TEMPLATE__UNIT = eINSTANCE.getRuleTemplate_Unit();

		/**
		 * The meta object literal for the '<em><b>Rule</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RULE_TEMPLATE__RULE = eINSTANCE.getRuleTemplate_Rule();

		/**
		 * The meta object literal for the '<em><b>Parameters</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RULE_TEMPLATE__PARAMETERS = eINSTANCE.getRuleTemplate_Parameters();

		/**
		 * The meta object literal for the '{@link io.adit.model.impl.TemplateParameterImpl <em>Template Parameter</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see io.adit.model.impl.TemplateParameterImpl
		 * @see io.adit.model.impl.AditPackageImpl#getTemplateParameter()
		 * @generated
		 */
		EClass TEMPLATE_PARAMETER = eINSTANCE.getTemplateParameter();

		/**
		 * The meta object literal for the '<em><b>Sets</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEMPLATE_PARAMETER__SETS = eINSTANCE.getTemplateParameter_Sets();

		/**
		 * The meta object literal for the '<em><b>Level</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEMPLATE_PARAMETER__LEVEL = eINSTANCE.getTemplateParameter_Level();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEMPLATE_PARAMETER__VALUE = eINSTANCE.getTemplateParameter_Value();

		/**
		 * The meta object literal for the '{@link io.adit.model.impl.ParameterValueImpl <em>Parameter Value</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see io.adit.model.impl.ParameterValueImpl
		 * @see io.adit.model.impl.AditPackageImpl#getParameterValue()
		 * @generated
		 */
		EClass PARAMETER_VALUE = eINSTANCE.getParameterValue();

		/**
		 * The meta object literal for the '<em><b>Parameter</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PARAMETER_VALUE__PARAMETER = eINSTANCE.getParameterValue_Parameter();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARAMETER_VALUE__VALUE = eINSTANCE.getParameterValue_Value();

		/**
		 * The meta object literal for the '{@link io.adit.model.impl.HolidayImpl <em>Holiday</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see io.adit.model.impl.HolidayImpl
		 * @see io.adit.model.impl.AditPackageImpl#getHoliday()
		 * @generated
		 */
		EClass HOLIDAY = eINSTANCE.getHoliday();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOLIDAY__NAME = eINSTANCE.getHoliday_Name();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOLIDAY__DATE = eINSTANCE.getHoliday_Date();

		/**
		 * The meta object literal for the '{@link io.adit.model.impl.GuardImpl <em>Guard</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see io.adit.model.impl.GuardImpl
		 * @see io.adit.model.impl.AditPackageImpl#getGuard()
		 * @generated
		 */
		EClass GUARD = eINSTANCE.getGuard();

		/**
		 * The meta object literal for the '<em><b>When</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUARD__WHEN = eINSTANCE.getGuard_When();

		/**
		 * The meta object literal for the '<em><b>Inputs</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GUARD__INPUTS = eINSTANCE.getGuard_Inputs();

		/**
		 * The meta object literal for the '<em><b>Hours</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GUARD__HOURS = eINSTANCE.getGuard_Hours();

		/**
		 * The meta object literal for the '<em><b>Outside</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUARD__OUTSIDE = eINSTANCE.getGuard_Outside();

		/**
		 * The meta object literal for the '<em><b>Inhibitors</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GUARD__INHIBITORS = eINSTANCE.getGuard_Inhibitors();

		/**
		 * The meta object literal for the '{@link io.adit.model.impl.HoursImpl <em>Hours</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see io.adit.model.impl.HoursImpl
		 * @see io.adit.model.impl.AditPackageImpl#getHours()
		 * @generated
		 */
		EClass HOURS = eINSTANCE.getHours();

		/**
		 * The meta object literal for the '<em><b>Days</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOURS__DAYS = eINSTANCE.getHours_Days();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOURS__FROM = eINSTANCE.getHours_From();

		/**
		 * The meta object literal for the '<em><b>To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOURS__TO = eINSTANCE.getHours_To();

		/**
		 * The meta object literal for the '{@link io.adit.model.impl.LevelImpl <em>Level</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see io.adit.model.impl.LevelImpl
		 * @see io.adit.model.impl.AditPackageImpl#getLevel()
		 * @generated
		 */
		EClass LEVEL = eINSTANCE.getLevel();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LEVEL__NAME = eINSTANCE.getLevel_Name();

		/**
		 * The meta object literal for the '<em><b>Severity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LEVEL__SEVERITY = eINSTANCE.getLevel_Severity();

		/**
		 * The meta object literal for the '<em><b>Limit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LEVEL__LIMIT = eINSTANCE.getLevel_Limit();

		/**
		 * The meta object literal for the '<em><b>Hysteresis</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LEVEL__HYSTERESIS = eINSTANCE.getLevel_Hysteresis();

		/**
		 * The meta object literal for the '<em><b>Delay On Seconds</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LEVEL__DELAY_ON_SECONDS = eINSTANCE.getLevel_DelayOnSeconds();

		/**
		 * The meta object literal for the '<em><b>Delay Off Seconds</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LEVEL__DELAY_OFF_SECONDS = eINSTANCE.getLevel_DelayOffSeconds();

		/**
		 * The meta object literal for the '<em><b>Condition</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LEVEL__CONDITION = eINSTANCE.getLevel_Condition();

		/**
		 * The meta object literal for the '{@link io.adit.model.impl.ActionImpl <em>Action</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see io.adit.model.impl.ActionImpl
		 * @see io.adit.model.impl.AditPackageImpl#getAction()
		 * @generated
		 */
		EClass ACTION = eINSTANCE.getAction();

		/**
		 * The meta object literal for the '<em><b>Who</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION__WHO = eINSTANCE.getAction_Who();

		/**
		 * The meta object literal for the '<em><b>What</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION__WHAT = eINSTANCE.getAction_What();

		/**
		 * The meta object literal for the '<em><b>Within Minutes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION__WITHIN_MINUTES = eINSTANCE.getAction_WithinMinutes();

		/**
		 * The meta object literal for the '<em><b>Level</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION__LEVEL = eINSTANCE.getAction_Level();

		/**
		 * The meta object literal for the '{@link io.adit.model.impl.CommandImpl <em>Command</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see io.adit.model.impl.CommandImpl
		 * @see io.adit.model.impl.AditPackageImpl#getCommand()
		 * @generated
		 */
		EClass COMMAND = eINSTANCE.getCommand();

		/**
		 * The meta object literal for the '<em><b>Subject</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMAND__SUBJECT = eINSTANCE.getCommand_Subject();

		/**
		 * The meta object literal for the '<em><b>Channel</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COMMAND__CHANNEL = eINSTANCE.getCommand_Channel();

		/**
		 * The meta object literal for the '<em><b>Inputs</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COMMAND__INPUTS = eINSTANCE.getCommand_Inputs();

		/**
		 * The meta object literal for the '<em><b>Interlocks</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COMMAND__INTERLOCKS = eINSTANCE.getCommand_Interlocks();

		/**
		 * The meta object literal for the '{@link io.adit.model.impl.CommandInputImpl <em>Command Input</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see io.adit.model.impl.CommandInputImpl
		 * @see io.adit.model.impl.AditPackageImpl#getCommandInput()
		 * @generated
		 */
		EClass COMMAND_INPUT = eINSTANCE.getCommandInput();

		/**
		 * The meta object literal for the '<em><b>Pointer</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMAND_INPUT__POINTER = eINSTANCE.getCommandInput_Pointer();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMAND_INPUT__TYPE = eINSTANCE.getCommandInput_Type();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMAND_INPUT__UNIT = eINSTANCE.getCommandInput_Unit();

		/**
		 * The meta object literal for the '<em><b>Range Min</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMAND_INPUT__RANGE_MIN = eINSTANCE.getCommandInput_RangeMin();

		/**
		 * The meta object literal for the '<em><b>Range Max</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMAND_INPUT__RANGE_MAX = eINSTANCE.getCommandInput_RangeMax();

		/**
		 * The meta object literal for the '<em><b>Choices</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMAND_INPUT__CHOICES = eINSTANCE.getCommandInput_Choices();

		/**
		 * The meta object literal for the '<em><b>Optional</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMAND_INPUT__OPTIONAL = eINSTANCE.getCommandInput_Optional();

		/**
		 * The meta object literal for the '{@link io.adit.model.impl.InterlockImpl <em>Interlock</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see io.adit.model.impl.InterlockImpl
		 * @see io.adit.model.impl.AditPackageImpl#getInterlock()
		 * @generated
		 */
		EClass INTERLOCK = eINSTANCE.getInterlock();

		/**
		 * The meta object literal for the '<em><b>Enabled</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERLOCK__ENABLED = eINSTANCE.getInterlock_Enabled();

		/**
		 * The meta object literal for the '<em><b>Pointer</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERLOCK__POINTER = eINSTANCE.getInterlock_Pointer();

		/**
		 * The meta object literal for the '<em><b>Comparison</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERLOCK__COMPARISON = eINSTANCE.getInterlock_Comparison();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERLOCK__VALUE = eINSTANCE.getInterlock_Value();

		/**
		 * The meta object literal for the '<em><b>Needed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERLOCK__NEEDED = eINSTANCE.getInterlock_Needed();

		/**
		 * The meta object literal for the '<em><b>Advice</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERLOCK__ADVICE = eINSTANCE.getInterlock_Advice();

		/**
		 * The meta object literal for the '<em><b>Conditions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INTERLOCK__CONDITIONS = eINSTANCE.getInterlock_Conditions();

		/**
		 * The meta object literal for the '{@link io.adit.model.impl.ConditionImpl <em>Condition</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see io.adit.model.impl.ConditionImpl
		 * @see io.adit.model.impl.AditPackageImpl#getCondition()
		 * @generated
		 */
		EClass CONDITION = eINSTANCE.getCondition();

		/**
		 * The meta object literal for the '<em><b>Rule</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONDITION__RULE = eINSTANCE.getCondition_Rule();

		/**
		 * The meta object literal for the '<em><b>Channel</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONDITION__CHANNEL = eINSTANCE.getCondition_Channel();

		/**
		 * The meta object literal for the '<em><b>Level</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONDITION__LEVEL = eINSTANCE.getCondition_Level();

		/**
		 * The meta object literal for the '<em><b>Max Age Seconds</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONDITION__MAX_AGE_SECONDS = eINSTANCE.getCondition_MaxAgeSeconds();

		/**
		 * The meta object literal for the '<em><b>Accept Uncertain</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONDITION__ACCEPT_UNCERTAIN = eINSTANCE.getCondition_AcceptUncertain();

		/**
		 * The meta object literal for the '{@link io.adit.model.impl.RoleImpl <em>Role</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see io.adit.model.impl.RoleImpl
		 * @see io.adit.model.impl.AditPackageImpl#getRole()
		 * @generated
		 */
		EClass ROLE = eINSTANCE.getRole();

		/**
		 * The meta object literal for the '<em><b>Subjects</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROLE__SUBJECTS = eINSTANCE.getRole_Subjects();

		/**
		 * The meta object literal for the '<em><b>Permissions</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROLE__PERMISSIONS = eINSTANCE.getRole_Permissions();

		/**
		 * The meta object literal for the '{@link io.adit.model.impl.ContactImpl <em>Contact</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see io.adit.model.impl.ContactImpl
		 * @see io.adit.model.impl.AditPackageImpl#getContact()
		 * @generated
		 */
		EClass CONTACT = eINSTANCE.getContact();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTACT__KIND = eINSTANCE.getContact_Kind();

		/**
		 * The meta object literal for the '<em><b>Address</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTACT__ADDRESS = eINSTANCE.getContact_Address();

		/**
		 * The meta object literal for the '<em><b>Language</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTACT__LANGUAGE = eINSTANCE.getContact_Language();

		/**
		 * The meta object literal for the '{@link io.adit.model.impl.RouteImpl <em>Route</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see io.adit.model.impl.RouteImpl
		 * @see io.adit.model.impl.AditPackageImpl#getRoute()
		 * @generated
		 */
		EClass ROUTE = eINSTANCE.getRoute();

		/**
		 * The meta object literal for the '<em><b>Enabled</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROUTE__ENABLED = eINSTANCE.getRoute_Enabled();

		/**
		 * The meta object literal for the '<em><b>Min Severity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROUTE__MIN_SEVERITY = eINSTANCE.getRoute_MinSeverity();

		/**
		 * The meta object literal for the '<em><b>Assets</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ROUTE__ASSETS = eINSTANCE.getRoute_Assets();

		/**
		 * The meta object literal for the '<em><b>Rules</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ROUTE__RULES = eINSTANCE.getRoute_Rules();

		/**
		 * The meta object literal for the '<em><b>Days</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROUTE__DAYS = eINSTANCE.getRoute_Days();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROUTE__FROM = eINSTANCE.getRoute_From();

		/**
		 * The meta object literal for the '<em><b>To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROUTE__TO = eINSTANCE.getRoute_To();

		/**
		 * The meta object literal for the '<em><b>Quiet Minutes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROUTE__QUIET_MINUTES = eINSTANCE.getRoute_QuietMinutes();

		/**
		 * The meta object literal for the '<em><b>Tells End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROUTE__TELLS_END = eINSTANCE.getRoute_TellsEnd();

		/**
		 * The meta object literal for the '<em><b>Steps</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ROUTE__STEPS = eINSTANCE.getRoute_Steps();

		/**
		 * The meta object literal for the '{@link io.adit.model.impl.RouteStepImpl <em>Route Step</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see io.adit.model.impl.RouteStepImpl
		 * @see io.adit.model.impl.AditPackageImpl#getRouteStep()
		 * @generated
		 */
		EClass ROUTE_STEP = eINSTANCE.getRouteStep();

		/**
		 * The meta object literal for the '<em><b>After Minutes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROUTE_STEP__AFTER_MINUTES = eINSTANCE.getRouteStep_AfterMinutes();

		/**
		 * The meta object literal for the '<em><b>Contacts</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ROUTE_STEP__CONTACTS = eINSTANCE.getRouteStep_Contacts();

		/**
		 * The meta object literal for the '{@link io.adit.model.FacilityKind <em>Facility Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see io.adit.model.FacilityKind
		 * @see io.adit.model.impl.AditPackageImpl#getFacilityKind()
		 * @generated
		 */
		EEnum FACILITY_KIND = eINSTANCE.getFacilityKind();

		/**
		 * The meta object literal for the '{@link io.adit.model.AssetKind <em>Asset Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see io.adit.model.AssetKind
		 * @see io.adit.model.impl.AditPackageImpl#getAssetKind()
		 * @generated
		 */
		EEnum ASSET_KIND = eINSTANCE.getAssetKind();

		/**
		 * The meta object literal for the '{@link io.adit.model.PayloadFormat <em>Payload Format</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see io.adit.model.PayloadFormat
		 * @see io.adit.model.impl.AditPackageImpl#getPayloadFormat()
		 * @generated
		 */
		EEnum PAYLOAD_FORMAT = eINSTANCE.getPayloadFormat();

		/**
		 * The meta object literal for the '{@link io.adit.model.TimeFormat <em>Time Format</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see io.adit.model.TimeFormat
		 * @see io.adit.model.impl.AditPackageImpl#getTimeFormat()
		 * @generated
		 */
		EEnum TIME_FORMAT = eINSTANCE.getTimeFormat();

		/**
		 * The meta object literal for the '{@link io.adit.model.CalibrationKind <em>Calibration Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see io.adit.model.CalibrationKind
		 * @see io.adit.model.impl.AditPackageImpl#getCalibrationKind()
		 * @generated
		 */
		EEnum CALIBRATION_KIND = eINSTANCE.getCalibrationKind();

		/**
		 * The meta object literal for the '{@link io.adit.model.ClockPolicy <em>Clock Policy</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see io.adit.model.ClockPolicy
		 * @see io.adit.model.impl.AditPackageImpl#getClockPolicy()
		 * @generated
		 */
		EEnum CLOCK_POLICY = eINSTANCE.getClockPolicy();

		/**
		 * The meta object literal for the '{@link io.adit.model.GapFilling <em>Gap Filling</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see io.adit.model.GapFilling
		 * @see io.adit.model.impl.AditPackageImpl#getGapFilling()
		 * @generated
		 */
		EEnum GAP_FILLING = eINSTANCE.getGapFilling();

		/**
		 * The meta object literal for the '{@link io.adit.model.Resampling <em>Resampling</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see io.adit.model.Resampling
		 * @see io.adit.model.impl.AditPackageImpl#getResampling()
		 * @generated
		 */
		EEnum RESAMPLING = eINSTANCE.getResampling();

		/**
		 * The meta object literal for the '{@link io.adit.model.Smoothing <em>Smoothing</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see io.adit.model.Smoothing
		 * @see io.adit.model.impl.AditPackageImpl#getSmoothing()
		 * @generated
		 */
		EEnum SMOOTHING = eINSTANCE.getSmoothing();

		/**
		 * The meta object literal for the '{@link io.adit.model.WindowFeature <em>Window Feature</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see io.adit.model.WindowFeature
		 * @see io.adit.model.impl.AditPackageImpl#getWindowFeature()
		 * @generated
		 */
		EEnum WINDOW_FEATURE = eINSTANCE.getWindowFeature();

		/**
		 * The meta object literal for the '{@link io.adit.model.Sensitivity <em>Sensitivity</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see io.adit.model.Sensitivity
		 * @see io.adit.model.impl.AditPackageImpl#getSensitivity()
		 * @generated
		 */
		EEnum SENSITIVITY = eINSTANCE.getSensitivity();

		/**
		 * The meta object literal for the '{@link io.adit.model.TemplateTarget <em>Template Target</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see io.adit.model.TemplateTarget
		 * @see io.adit.model.impl.AditPackageImpl#getTemplateTarget()
		 * @generated
		 */
		EEnum TEMPLATE_TARGET = eINSTANCE.getTemplateTarget();

		/**
		 * The meta object literal for the '{@link io.adit.model.Direction <em>Direction</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see io.adit.model.Direction
		 * @see io.adit.model.impl.AditPackageImpl#getDirection()
		 * @generated
		 */
		EEnum DIRECTION = eINSTANCE.getDirection();

		/**
		 * The meta object literal for the '{@link io.adit.model.InputType <em>Input Type</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see io.adit.model.InputType
		 * @see io.adit.model.impl.AditPackageImpl#getInputType()
		 * @generated
		 */
		EEnum INPUT_TYPE = eINSTANCE.getInputType();

		/**
		 * The meta object literal for the '{@link io.adit.model.Comparison <em>Comparison</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see io.adit.model.Comparison
		 * @see io.adit.model.impl.AditPackageImpl#getComparison()
		 * @generated
		 */
		EEnum COMPARISON = eINSTANCE.getComparison();

		/**
		 * The meta object literal for the '{@link io.adit.model.Permission <em>Permission</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see io.adit.model.Permission
		 * @see io.adit.model.impl.AditPackageImpl#getPermission()
		 * @generated
		 */
		EEnum PERMISSION = eINSTANCE.getPermission();

		/**
		 * The meta object literal for the '{@link io.adit.model.ContactKind <em>Contact Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see io.adit.model.ContactKind
		 * @see io.adit.model.impl.AditPackageImpl#getContactKind()
		 * @generated
		 */
		EEnum CONTACT_KIND = eINSTANCE.getContactKind();

		/**
		 * The meta object literal for the '{@link io.adit.model.Language <em>Language</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see io.adit.model.Language
		 * @see io.adit.model.impl.AditPackageImpl#getLanguage()
		 * @generated
		 */
		EEnum LANGUAGE = eINSTANCE.getLanguage();

		/**
		 * The meta object literal for the '{@link io.adit.model.Weekday <em>Weekday</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see io.adit.model.Weekday
		 * @see io.adit.model.impl.AditPackageImpl#getWeekday()
		 * @generated
		 */
		EEnum WEEKDAY = eINSTANCE.getWeekday();

	}

} //AditPackage
