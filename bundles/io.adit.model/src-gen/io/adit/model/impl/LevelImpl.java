/**
 */
package io.adit.model.impl;

import io.adit.model.AditPackage;
import io.adit.model.Level;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Level</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link io.adit.model.impl.LevelImpl#getName <em>Name</em>}</li>
 *   <li>{@link io.adit.model.impl.LevelImpl#getSeverity <em>Severity</em>}</li>
 *   <li>{@link io.adit.model.impl.LevelImpl#getLimit <em>Limit</em>}</li>
 *   <li>{@link io.adit.model.impl.LevelImpl#getHysteresis <em>Hysteresis</em>}</li>
 *   <li>{@link io.adit.model.impl.LevelImpl#getDelayOnSeconds <em>Delay On Seconds</em>}</li>
 *   <li>{@link io.adit.model.impl.LevelImpl#getDelayOffSeconds <em>Delay Off Seconds</em>}</li>
 *   <li>{@link io.adit.model.impl.LevelImpl#getCondition <em>Condition</em>}</li>
 * </ul>
 *
 * @generated
 */
public class LevelImpl extends MinimalEObjectImpl.Container implements Level {
	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getSeverity() <em>Severity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeverity()
	 * @generated
	 * @ordered
	 */
	protected static final int SEVERITY_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getSeverity() <em>Severity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeverity()
	 * @generated
	 * @ordered
	 */
	protected int severity = SEVERITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getLimit() <em>Limit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLimit()
	 * @generated
	 * @ordered
	 */
	protected static final double LIMIT_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getLimit() <em>Limit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLimit()
	 * @generated
	 * @ordered
	 */
	protected double limit = LIMIT_EDEFAULT;

	/**
	 * The default value of the '{@link #getHysteresis() <em>Hysteresis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHysteresis()
	 * @generated
	 * @ordered
	 */
	protected static final double HYSTERESIS_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getHysteresis() <em>Hysteresis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHysteresis()
	 * @generated
	 * @ordered
	 */
	protected double hysteresis = HYSTERESIS_EDEFAULT;

	/**
	 * The default value of the '{@link #getDelayOnSeconds() <em>Delay On Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDelayOnSeconds()
	 * @generated
	 * @ordered
	 */
	protected static final double DELAY_ON_SECONDS_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getDelayOnSeconds() <em>Delay On Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDelayOnSeconds()
	 * @generated
	 * @ordered
	 */
	protected double delayOnSeconds = DELAY_ON_SECONDS_EDEFAULT;

	/**
	 * The default value of the '{@link #getDelayOffSeconds() <em>Delay Off Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDelayOffSeconds()
	 * @generated
	 * @ordered
	 */
	protected static final double DELAY_OFF_SECONDS_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getDelayOffSeconds() <em>Delay Off Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDelayOffSeconds()
	 * @generated
	 * @ordered
	 */
	protected double delayOffSeconds = DELAY_OFF_SECONDS_EDEFAULT;

	/**
	 * The default value of the '{@link #getCondition() <em>Condition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCondition()
	 * @generated
	 * @ordered
	 */
	protected static final String CONDITION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCondition() <em>Condition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCondition()
	 * @generated
	 * @ordered
	 */
	protected String condition = CONDITION_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected LevelImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AditPackage.Literals.LEVEL;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AditPackage.LEVEL__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getSeverity() {
		return severity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSeverity(int newSeverity) {
		int oldSeverity = severity;
		severity = newSeverity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AditPackage.LEVEL__SEVERITY, oldSeverity, severity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getLimit() {
		return limit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLimit(double newLimit) {
		double oldLimit = limit;
		limit = newLimit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AditPackage.LEVEL__LIMIT, oldLimit, limit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getHysteresis() {
		return hysteresis;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHysteresis(double newHysteresis) {
		double oldHysteresis = hysteresis;
		hysteresis = newHysteresis;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AditPackage.LEVEL__HYSTERESIS, oldHysteresis, hysteresis));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getDelayOnSeconds() {
		return delayOnSeconds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDelayOnSeconds(double newDelayOnSeconds) {
		double oldDelayOnSeconds = delayOnSeconds;
		delayOnSeconds = newDelayOnSeconds;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AditPackage.LEVEL__DELAY_ON_SECONDS, oldDelayOnSeconds, delayOnSeconds));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getDelayOffSeconds() {
		return delayOffSeconds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDelayOffSeconds(double newDelayOffSeconds) {
		double oldDelayOffSeconds = delayOffSeconds;
		delayOffSeconds = newDelayOffSeconds;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AditPackage.LEVEL__DELAY_OFF_SECONDS, oldDelayOffSeconds, delayOffSeconds));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCondition() {
		return condition;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCondition(String newCondition) {
		String oldCondition = condition;
		condition = newCondition;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AditPackage.LEVEL__CONDITION, oldCondition, condition));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case AditPackage.LEVEL__NAME:
				return getName();
			case AditPackage.LEVEL__SEVERITY:
				return getSeverity();
			case AditPackage.LEVEL__LIMIT:
				return getLimit();
			case AditPackage.LEVEL__HYSTERESIS:
				return getHysteresis();
			case AditPackage.LEVEL__DELAY_ON_SECONDS:
				return getDelayOnSeconds();
			case AditPackage.LEVEL__DELAY_OFF_SECONDS:
				return getDelayOffSeconds();
			case AditPackage.LEVEL__CONDITION:
				return getCondition();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case AditPackage.LEVEL__NAME:
				setName((String)newValue);
				return;
			case AditPackage.LEVEL__SEVERITY:
				setSeverity((Integer)newValue);
				return;
			case AditPackage.LEVEL__LIMIT:
				setLimit((Double)newValue);
				return;
			case AditPackage.LEVEL__HYSTERESIS:
				setHysteresis((Double)newValue);
				return;
			case AditPackage.LEVEL__DELAY_ON_SECONDS:
				setDelayOnSeconds((Double)newValue);
				return;
			case AditPackage.LEVEL__DELAY_OFF_SECONDS:
				setDelayOffSeconds((Double)newValue);
				return;
			case AditPackage.LEVEL__CONDITION:
				setCondition((String)newValue);
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
			case AditPackage.LEVEL__NAME:
				setName(NAME_EDEFAULT);
				return;
			case AditPackage.LEVEL__SEVERITY:
				setSeverity(SEVERITY_EDEFAULT);
				return;
			case AditPackage.LEVEL__LIMIT:
				setLimit(LIMIT_EDEFAULT);
				return;
			case AditPackage.LEVEL__HYSTERESIS:
				setHysteresis(HYSTERESIS_EDEFAULT);
				return;
			case AditPackage.LEVEL__DELAY_ON_SECONDS:
				setDelayOnSeconds(DELAY_ON_SECONDS_EDEFAULT);
				return;
			case AditPackage.LEVEL__DELAY_OFF_SECONDS:
				setDelayOffSeconds(DELAY_OFF_SECONDS_EDEFAULT);
				return;
			case AditPackage.LEVEL__CONDITION:
				setCondition(CONDITION_EDEFAULT);
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
			case AditPackage.LEVEL__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case AditPackage.LEVEL__SEVERITY:
				return severity != SEVERITY_EDEFAULT;
			case AditPackage.LEVEL__LIMIT:
				return limit != LIMIT_EDEFAULT;
			case AditPackage.LEVEL__HYSTERESIS:
				return hysteresis != HYSTERESIS_EDEFAULT;
			case AditPackage.LEVEL__DELAY_ON_SECONDS:
				return delayOnSeconds != DELAY_ON_SECONDS_EDEFAULT;
			case AditPackage.LEVEL__DELAY_OFF_SECONDS:
				return delayOffSeconds != DELAY_OFF_SECONDS_EDEFAULT;
			case AditPackage.LEVEL__CONDITION:
				return CONDITION_EDEFAULT == null ? condition != null : !CONDITION_EDEFAULT.equals(condition);
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
		result.append(" (name: ");
		result.append(name);
		result.append(", severity: ");
		result.append(severity);
		result.append(", limit: ");
		result.append(limit);
		result.append(", hysteresis: ");
		result.append(hysteresis);
		result.append(", delayOnSeconds: ");
		result.append(delayOnSeconds);
		result.append(", delayOffSeconds: ");
		result.append(delayOffSeconds);
		result.append(", condition: ");
		result.append(condition);
		result.append(')');
		return result.toString();
	}

} //LevelImpl
