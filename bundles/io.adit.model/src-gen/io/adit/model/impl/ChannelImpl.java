/**
 */
package io.adit.model.impl;

import io.adit.model.AditPackage;
import io.adit.model.Binding;
import io.adit.model.Calibration;
import io.adit.model.Channel;
import io.adit.model.Cleaning;
import io.adit.model.Derivation;
import io.adit.model.Report;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Channel</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link io.adit.model.impl.ChannelImpl#getKey <em>Key</em>}</li>
 *   <li>{@link io.adit.model.impl.ChannelImpl#getQuantityKind <em>Quantity Kind</em>}</li>
 *   <li>{@link io.adit.model.impl.ChannelImpl#getUnit <em>Unit</em>}</li>
 *   <li>{@link io.adit.model.impl.ChannelImpl#getRangeMin <em>Range Min</em>}</li>
 *   <li>{@link io.adit.model.impl.ChannelImpl#getRangeMax <em>Range Max</em>}</li>
 *   <li>{@link io.adit.model.impl.ChannelImpl#getPeriodSeconds <em>Period Seconds</em>}</li>
 *   <li>{@link io.adit.model.impl.ChannelImpl#getDecimals <em>Decimals</em>}</li>
 *   <li>{@link io.adit.model.impl.ChannelImpl#getSensorGlobalId <em>Sensor Global Id</em>}</li>
 *   <li>{@link io.adit.model.impl.ChannelImpl#getSensorType <em>Sensor Type</em>}</li>
 *   <li>{@link io.adit.model.impl.ChannelImpl#isSimulated <em>Simulated</em>}</li>
 *   <li>{@link io.adit.model.impl.ChannelImpl#getBindings <em>Bindings</em>}</li>
 *   <li>{@link io.adit.model.impl.ChannelImpl#getCalibrations <em>Calibrations</em>}</li>
 *   <li>{@link io.adit.model.impl.ChannelImpl#getCleaning <em>Cleaning</em>}</li>
 *   <li>{@link io.adit.model.impl.ChannelImpl#getReport <em>Report</em>}</li>
 *   <li>{@link io.adit.model.impl.ChannelImpl#getDerivation <em>Derivation</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ChannelImpl extends NamedImpl implements Channel {
	/**
	 * The default value of the '{@link #getKey() <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKey()
	 * @generated
	 * @ordered
	 */
	protected static final String KEY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getKey() <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKey()
	 * @generated
	 * @ordered
	 */
	protected String key = KEY_EDEFAULT;

	/**
	 * The default value of the '{@link #getQuantityKind() <em>Quantity Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuantityKind()
	 * @generated
	 * @ordered
	 */
	protected static final String QUANTITY_KIND_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getQuantityKind() <em>Quantity Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuantityKind()
	 * @generated
	 * @ordered
	 */
	protected String quantityKind = QUANTITY_KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getUnit() <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnit()
	 * @generated
	 * @ordered
	 */
	protected static final String UNIT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUnit() <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnit()
	 * @generated
	 * @ordered
	 */
	protected String unit = UNIT_EDEFAULT;

	/**
	 * The default value of the '{@link #getRangeMin() <em>Range Min</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRangeMin()
	 * @generated
	 * @ordered
	 */
	protected static final Double RANGE_MIN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRangeMin() <em>Range Min</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRangeMin()
	 * @generated
	 * @ordered
	 */
	protected Double rangeMin = RANGE_MIN_EDEFAULT;

	/**
	 * The default value of the '{@link #getRangeMax() <em>Range Max</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRangeMax()
	 * @generated
	 * @ordered
	 */
	protected static final Double RANGE_MAX_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRangeMax() <em>Range Max</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRangeMax()
	 * @generated
	 * @ordered
	 */
	protected Double rangeMax = RANGE_MAX_EDEFAULT;

	/**
	 * The default value of the '{@link #getPeriodSeconds() <em>Period Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeriodSeconds()
	 * @generated
	 * @ordered
	 */
	protected static final Double PERIOD_SECONDS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPeriodSeconds() <em>Period Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeriodSeconds()
	 * @generated
	 * @ordered
	 */
	protected Double periodSeconds = PERIOD_SECONDS_EDEFAULT;

	/**
	 * The default value of the '{@link #getDecimals() <em>Decimals</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecimals()
	 * @generated
	 * @ordered
	 */
	protected static final int DECIMALS_EDEFAULT = 2;

	/**
	 * The cached value of the '{@link #getDecimals() <em>Decimals</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecimals()
	 * @generated
	 * @ordered
	 */
	protected int decimals = DECIMALS_EDEFAULT;

	/**
	 * The default value of the '{@link #getSensorGlobalId() <em>Sensor Global Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSensorGlobalId()
	 * @generated
	 * @ordered
	 */
	protected static final String SENSOR_GLOBAL_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSensorGlobalId() <em>Sensor Global Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSensorGlobalId()
	 * @generated
	 * @ordered
	 */
	protected String sensorGlobalId = SENSOR_GLOBAL_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getSensorType() <em>Sensor Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSensorType()
	 * @generated
	 * @ordered
	 */
	protected static final String SENSOR_TYPE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSensorType() <em>Sensor Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSensorType()
	 * @generated
	 * @ordered
	 */
	protected String sensorType = SENSOR_TYPE_EDEFAULT;

	/**
	 * The default value of the '{@link #isSimulated() <em>Simulated</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSimulated()
	 * @generated
	 * @ordered
	 */
	protected static final boolean SIMULATED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isSimulated() <em>Simulated</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSimulated()
	 * @generated
	 * @ordered
	 */
	protected boolean simulated = SIMULATED_EDEFAULT;

	/**
	 * The cached value of the '{@link #getBindings() <em>Bindings</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBindings()
	 * @generated
	 * @ordered
	 */
	protected EList<Binding> bindings;

	/**
	 * The cached value of the '{@link #getCalibrations() <em>Calibrations</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCalibrations()
	 * @generated
	 * @ordered
	 */
	protected EList<Calibration> calibrations;

	/**
	 * The cached value of the '{@link #getCleaning() <em>Cleaning</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCleaning()
	 * @generated
	 * @ordered
	 */
	protected Cleaning cleaning;

	/**
	 * The cached value of the '{@link #getReport() <em>Report</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReport()
	 * @generated
	 * @ordered
	 */
	protected Report report;

	/**
	 * The cached value of the '{@link #getDerivation() <em>Derivation</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDerivation()
	 * @generated
	 * @ordered
	 */
	protected Derivation derivation;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ChannelImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AditPackage.Literals.CHANNEL;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getKey() {
		return key;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKey(String newKey) {
		String oldKey = key;
		key = newKey;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AditPackage.CHANNEL__KEY, oldKey, key));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getQuantityKind() {
		return quantityKind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setQuantityKind(String newQuantityKind) {
		String oldQuantityKind = quantityKind;
		quantityKind = newQuantityKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AditPackage.CHANNEL__QUANTITY_KIND, oldQuantityKind, quantityKind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUnit() {
		return unit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUnit(String newUnit) {
		String oldUnit = unit;
		unit = newUnit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AditPackage.CHANNEL__UNIT, oldUnit, unit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getRangeMin() {
		return rangeMin;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRangeMin(Double newRangeMin) {
		Double oldRangeMin = rangeMin;
		rangeMin = newRangeMin;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AditPackage.CHANNEL__RANGE_MIN, oldRangeMin, rangeMin));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getRangeMax() {
		return rangeMax;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRangeMax(Double newRangeMax) {
		Double oldRangeMax = rangeMax;
		rangeMax = newRangeMax;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AditPackage.CHANNEL__RANGE_MAX, oldRangeMax, rangeMax));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getPeriodSeconds() {
		return periodSeconds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPeriodSeconds(Double newPeriodSeconds) {
		Double oldPeriodSeconds = periodSeconds;
		periodSeconds = newPeriodSeconds;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AditPackage.CHANNEL__PERIOD_SECONDS, oldPeriodSeconds, periodSeconds));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getDecimals() {
		return decimals;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDecimals(int newDecimals) {
		int oldDecimals = decimals;
		decimals = newDecimals;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AditPackage.CHANNEL__DECIMALS, oldDecimals, decimals));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSensorGlobalId() {
		return sensorGlobalId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSensorGlobalId(String newSensorGlobalId) {
		String oldSensorGlobalId = sensorGlobalId;
		sensorGlobalId = newSensorGlobalId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AditPackage.CHANNEL__SENSOR_GLOBAL_ID, oldSensorGlobalId, sensorGlobalId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSensorType() {
		return sensorType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSensorType(String newSensorType) {
		String oldSensorType = sensorType;
		sensorType = newSensorType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AditPackage.CHANNEL__SENSOR_TYPE, oldSensorType, sensorType));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSimulated() {
		return simulated;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSimulated(boolean newSimulated) {
		boolean oldSimulated = simulated;
		simulated = newSimulated;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AditPackage.CHANNEL__SIMULATED, oldSimulated, simulated));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Binding> getBindings() {
		if (bindings == null) {
			bindings = new EObjectContainmentEList<Binding>(Binding.class, this, AditPackage.CHANNEL__BINDINGS);
		}
		return bindings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Calibration> getCalibrations() {
		if (calibrations == null) {
			calibrations = new EObjectContainmentEList<Calibration>(Calibration.class, this, AditPackage.CHANNEL__CALIBRATIONS);
		}
		return calibrations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Cleaning getCleaning() {
		return cleaning;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetCleaning(Cleaning newCleaning, NotificationChain msgs) {
		Cleaning oldCleaning = cleaning;
		cleaning = newCleaning;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, AditPackage.CHANNEL__CLEANING, oldCleaning, newCleaning);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCleaning(Cleaning newCleaning) {
		if (newCleaning != cleaning) {
			NotificationChain msgs = null;
			if (cleaning != null)
				msgs = ((InternalEObject)cleaning).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - AditPackage.CHANNEL__CLEANING, null, msgs);
			if (newCleaning != null)
				msgs = ((InternalEObject)newCleaning).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - AditPackage.CHANNEL__CLEANING, null, msgs);
			msgs = basicSetCleaning(newCleaning, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AditPackage.CHANNEL__CLEANING, newCleaning, newCleaning));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Report getReport() {
		return report;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetReport(Report newReport, NotificationChain msgs) {
		Report oldReport = report;
		report = newReport;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, AditPackage.CHANNEL__REPORT, oldReport, newReport);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReport(Report newReport) {
		if (newReport != report) {
			NotificationChain msgs = null;
			if (report != null)
				msgs = ((InternalEObject)report).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - AditPackage.CHANNEL__REPORT, null, msgs);
			if (newReport != null)
				msgs = ((InternalEObject)newReport).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - AditPackage.CHANNEL__REPORT, null, msgs);
			msgs = basicSetReport(newReport, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AditPackage.CHANNEL__REPORT, newReport, newReport));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Derivation getDerivation() {
		return derivation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetDerivation(Derivation newDerivation, NotificationChain msgs) {
		Derivation oldDerivation = derivation;
		derivation = newDerivation;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, AditPackage.CHANNEL__DERIVATION, oldDerivation, newDerivation);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDerivation(Derivation newDerivation) {
		if (newDerivation != derivation) {
			NotificationChain msgs = null;
			if (derivation != null)
				msgs = ((InternalEObject)derivation).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - AditPackage.CHANNEL__DERIVATION, null, msgs);
			if (newDerivation != null)
				msgs = ((InternalEObject)newDerivation).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - AditPackage.CHANNEL__DERIVATION, null, msgs);
			msgs = basicSetDerivation(newDerivation, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AditPackage.CHANNEL__DERIVATION, newDerivation, newDerivation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case AditPackage.CHANNEL__BINDINGS:
				return ((InternalEList<?>)getBindings()).basicRemove(otherEnd, msgs);
			case AditPackage.CHANNEL__CALIBRATIONS:
				return ((InternalEList<?>)getCalibrations()).basicRemove(otherEnd, msgs);
			case AditPackage.CHANNEL__CLEANING:
				return basicSetCleaning(null, msgs);
			case AditPackage.CHANNEL__REPORT:
				return basicSetReport(null, msgs);
			case AditPackage.CHANNEL__DERIVATION:
				return basicSetDerivation(null, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case AditPackage.CHANNEL__KEY:
				return getKey();
			case AditPackage.CHANNEL__QUANTITY_KIND:
				return getQuantityKind();
			case AditPackage.CHANNEL__UNIT:
				return getUnit();
			case AditPackage.CHANNEL__RANGE_MIN:
				return getRangeMin();
			case AditPackage.CHANNEL__RANGE_MAX:
				return getRangeMax();
			case AditPackage.CHANNEL__PERIOD_SECONDS:
				return getPeriodSeconds();
			case AditPackage.CHANNEL__DECIMALS:
				return getDecimals();
			case AditPackage.CHANNEL__SENSOR_GLOBAL_ID:
				return getSensorGlobalId();
			case AditPackage.CHANNEL__SENSOR_TYPE:
				return getSensorType();
			case AditPackage.CHANNEL__SIMULATED:
				return isSimulated();
			case AditPackage.CHANNEL__BINDINGS:
				return getBindings();
			case AditPackage.CHANNEL__CALIBRATIONS:
				return getCalibrations();
			case AditPackage.CHANNEL__CLEANING:
				return getCleaning();
			case AditPackage.CHANNEL__REPORT:
				return getReport();
			case AditPackage.CHANNEL__DERIVATION:
				return getDerivation();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case AditPackage.CHANNEL__KEY:
				setKey((String)newValue);
				return;
			case AditPackage.CHANNEL__QUANTITY_KIND:
				setQuantityKind((String)newValue);
				return;
			case AditPackage.CHANNEL__UNIT:
				setUnit((String)newValue);
				return;
			case AditPackage.CHANNEL__RANGE_MIN:
				setRangeMin((Double)newValue);
				return;
			case AditPackage.CHANNEL__RANGE_MAX:
				setRangeMax((Double)newValue);
				return;
			case AditPackage.CHANNEL__PERIOD_SECONDS:
				setPeriodSeconds((Double)newValue);
				return;
			case AditPackage.CHANNEL__DECIMALS:
				setDecimals((Integer)newValue);
				return;
			case AditPackage.CHANNEL__SENSOR_GLOBAL_ID:
				setSensorGlobalId((String)newValue);
				return;
			case AditPackage.CHANNEL__SENSOR_TYPE:
				setSensorType((String)newValue);
				return;
			case AditPackage.CHANNEL__SIMULATED:
				setSimulated((Boolean)newValue);
				return;
			case AditPackage.CHANNEL__BINDINGS:
				getBindings().clear();
				getBindings().addAll((Collection<? extends Binding>)newValue);
				return;
			case AditPackage.CHANNEL__CALIBRATIONS:
				getCalibrations().clear();
				getCalibrations().addAll((Collection<? extends Calibration>)newValue);
				return;
			case AditPackage.CHANNEL__CLEANING:
				setCleaning((Cleaning)newValue);
				return;
			case AditPackage.CHANNEL__REPORT:
				setReport((Report)newValue);
				return;
			case AditPackage.CHANNEL__DERIVATION:
				setDerivation((Derivation)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case AditPackage.CHANNEL__KEY:
				setKey(KEY_EDEFAULT);
				return;
			case AditPackage.CHANNEL__QUANTITY_KIND:
				setQuantityKind(QUANTITY_KIND_EDEFAULT);
				return;
			case AditPackage.CHANNEL__UNIT:
				setUnit(UNIT_EDEFAULT);
				return;
			case AditPackage.CHANNEL__RANGE_MIN:
				setRangeMin(RANGE_MIN_EDEFAULT);
				return;
			case AditPackage.CHANNEL__RANGE_MAX:
				setRangeMax(RANGE_MAX_EDEFAULT);
				return;
			case AditPackage.CHANNEL__PERIOD_SECONDS:
				setPeriodSeconds(PERIOD_SECONDS_EDEFAULT);
				return;
			case AditPackage.CHANNEL__DECIMALS:
				setDecimals(DECIMALS_EDEFAULT);
				return;
			case AditPackage.CHANNEL__SENSOR_GLOBAL_ID:
				setSensorGlobalId(SENSOR_GLOBAL_ID_EDEFAULT);
				return;
			case AditPackage.CHANNEL__SENSOR_TYPE:
				setSensorType(SENSOR_TYPE_EDEFAULT);
				return;
			case AditPackage.CHANNEL__SIMULATED:
				setSimulated(SIMULATED_EDEFAULT);
				return;
			case AditPackage.CHANNEL__BINDINGS:
				getBindings().clear();
				return;
			case AditPackage.CHANNEL__CALIBRATIONS:
				getCalibrations().clear();
				return;
			case AditPackage.CHANNEL__CLEANING:
				setCleaning((Cleaning)null);
				return;
			case AditPackage.CHANNEL__REPORT:
				setReport((Report)null);
				return;
			case AditPackage.CHANNEL__DERIVATION:
				setDerivation((Derivation)null);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case AditPackage.CHANNEL__KEY:
				return KEY_EDEFAULT == null ? key != null : !KEY_EDEFAULT.equals(key);
			case AditPackage.CHANNEL__QUANTITY_KIND:
				return QUANTITY_KIND_EDEFAULT == null ? quantityKind != null : !QUANTITY_KIND_EDEFAULT.equals(quantityKind);
			case AditPackage.CHANNEL__UNIT:
				return UNIT_EDEFAULT == null ? unit != null : !UNIT_EDEFAULT.equals(unit);
			case AditPackage.CHANNEL__RANGE_MIN:
				return RANGE_MIN_EDEFAULT == null ? rangeMin != null : !RANGE_MIN_EDEFAULT.equals(rangeMin);
			case AditPackage.CHANNEL__RANGE_MAX:
				return RANGE_MAX_EDEFAULT == null ? rangeMax != null : !RANGE_MAX_EDEFAULT.equals(rangeMax);
			case AditPackage.CHANNEL__PERIOD_SECONDS:
				return PERIOD_SECONDS_EDEFAULT == null ? periodSeconds != null : !PERIOD_SECONDS_EDEFAULT.equals(periodSeconds);
			case AditPackage.CHANNEL__DECIMALS:
				return decimals != DECIMALS_EDEFAULT;
			case AditPackage.CHANNEL__SENSOR_GLOBAL_ID:
				return SENSOR_GLOBAL_ID_EDEFAULT == null ? sensorGlobalId != null : !SENSOR_GLOBAL_ID_EDEFAULT.equals(sensorGlobalId);
			case AditPackage.CHANNEL__SENSOR_TYPE:
				return SENSOR_TYPE_EDEFAULT == null ? sensorType != null : !SENSOR_TYPE_EDEFAULT.equals(sensorType);
			case AditPackage.CHANNEL__SIMULATED:
				return simulated != SIMULATED_EDEFAULT;
			case AditPackage.CHANNEL__BINDINGS:
				return bindings != null && !bindings.isEmpty();
			case AditPackage.CHANNEL__CALIBRATIONS:
				return calibrations != null && !calibrations.isEmpty();
			case AditPackage.CHANNEL__CLEANING:
				return cleaning != null;
			case AditPackage.CHANNEL__REPORT:
				return report != null;
			case AditPackage.CHANNEL__DERIVATION:
				return derivation != null;
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (key: ");
		result.append(key);
		result.append(", quantityKind: ");
		result.append(quantityKind);
		result.append(", unit: ");
		result.append(unit);
		result.append(", rangeMin: ");
		result.append(rangeMin);
		result.append(", rangeMax: ");
		result.append(rangeMax);
		result.append(", periodSeconds: ");
		result.append(periodSeconds);
		result.append(", decimals: ");
		result.append(decimals);
		result.append(", sensorGlobalId: ");
		result.append(sensorGlobalId);
		result.append(", sensorType: ");
		result.append(sensorType);
		result.append(", simulated: ");
		result.append(simulated);
		result.append(')');
		return result.toString();
	}

} //ChannelImpl
