/**
 */
package io.adit.model.impl;

import io.adit.model.AditPackage;
import io.adit.model.Report;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Report</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link io.adit.model.impl.ReportImpl#getDeadband <em>Deadband</em>}</li>
 *   <li>{@link io.adit.model.impl.ReportImpl#getMinIntervalSeconds <em>Min Interval Seconds</em>}</li>
 *   <li>{@link io.adit.model.impl.ReportImpl#getMaxIntervalSeconds <em>Max Interval Seconds</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ReportImpl extends MinimalEObjectImpl.Container implements Report {
	/**
	 * The default value of the '{@link #getDeadband() <em>Deadband</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeadband()
	 * @generated
	 * @ordered
	 */
	protected static final Double DEADBAND_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDeadband() <em>Deadband</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeadband()
	 * @generated
	 * @ordered
	 */
	protected Double deadband = DEADBAND_EDEFAULT;

	/**
	 * The default value of the '{@link #getMinIntervalSeconds() <em>Min Interval Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinIntervalSeconds()
	 * @generated
	 * @ordered
	 */
	protected static final Double MIN_INTERVAL_SECONDS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMinIntervalSeconds() <em>Min Interval Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinIntervalSeconds()
	 * @generated
	 * @ordered
	 */
	protected Double minIntervalSeconds = MIN_INTERVAL_SECONDS_EDEFAULT;

	/**
	 * The default value of the '{@link #getMaxIntervalSeconds() <em>Max Interval Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaxIntervalSeconds()
	 * @generated
	 * @ordered
	 */
	protected static final Double MAX_INTERVAL_SECONDS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMaxIntervalSeconds() <em>Max Interval Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaxIntervalSeconds()
	 * @generated
	 * @ordered
	 */
	protected Double maxIntervalSeconds = MAX_INTERVAL_SECONDS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ReportImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AditPackage.Literals.REPORT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getDeadband() {
		return deadband;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDeadband(Double newDeadband) {
		Double oldDeadband = deadband;
		deadband = newDeadband;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AditPackage.REPORT__DEADBAND, oldDeadband, deadband));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getMinIntervalSeconds() {
		return minIntervalSeconds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMinIntervalSeconds(Double newMinIntervalSeconds) {
		Double oldMinIntervalSeconds = minIntervalSeconds;
		minIntervalSeconds = newMinIntervalSeconds;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AditPackage.REPORT__MIN_INTERVAL_SECONDS, oldMinIntervalSeconds, minIntervalSeconds));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getMaxIntervalSeconds() {
		return maxIntervalSeconds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaxIntervalSeconds(Double newMaxIntervalSeconds) {
		Double oldMaxIntervalSeconds = maxIntervalSeconds;
		maxIntervalSeconds = newMaxIntervalSeconds;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AditPackage.REPORT__MAX_INTERVAL_SECONDS, oldMaxIntervalSeconds, maxIntervalSeconds));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case AditPackage.REPORT__DEADBAND:
				return getDeadband();
			case AditPackage.REPORT__MIN_INTERVAL_SECONDS:
				return getMinIntervalSeconds();
			case AditPackage.REPORT__MAX_INTERVAL_SECONDS:
				return getMaxIntervalSeconds();
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
			case AditPackage.REPORT__DEADBAND:
				setDeadband((Double)newValue);
				return;
			case AditPackage.REPORT__MIN_INTERVAL_SECONDS:
				setMinIntervalSeconds((Double)newValue);
				return;
			case AditPackage.REPORT__MAX_INTERVAL_SECONDS:
				setMaxIntervalSeconds((Double)newValue);
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
			case AditPackage.REPORT__DEADBAND:
				setDeadband(DEADBAND_EDEFAULT);
				return;
			case AditPackage.REPORT__MIN_INTERVAL_SECONDS:
				setMinIntervalSeconds(MIN_INTERVAL_SECONDS_EDEFAULT);
				return;
			case AditPackage.REPORT__MAX_INTERVAL_SECONDS:
				setMaxIntervalSeconds(MAX_INTERVAL_SECONDS_EDEFAULT);
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
			case AditPackage.REPORT__DEADBAND:
				return DEADBAND_EDEFAULT == null ? deadband != null : !DEADBAND_EDEFAULT.equals(deadband);
			case AditPackage.REPORT__MIN_INTERVAL_SECONDS:
				return MIN_INTERVAL_SECONDS_EDEFAULT == null ? minIntervalSeconds != null : !MIN_INTERVAL_SECONDS_EDEFAULT.equals(minIntervalSeconds);
			case AditPackage.REPORT__MAX_INTERVAL_SECONDS:
				return MAX_INTERVAL_SECONDS_EDEFAULT == null ? maxIntervalSeconds != null : !MAX_INTERVAL_SECONDS_EDEFAULT.equals(maxIntervalSeconds);
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
		result.append(" (deadband: ");
		result.append(deadband);
		result.append(", minIntervalSeconds: ");
		result.append(minIntervalSeconds);
		result.append(", maxIntervalSeconds: ");
		result.append(maxIntervalSeconds);
		result.append(')');
		return result.toString();
	}

} //ReportImpl
