/**
 */
package io.adit.model.impl;

import io.adit.model.AditPackage;
import io.adit.model.ResampleDerivation;
import io.adit.model.Resampling;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Resample Derivation</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link io.adit.model.impl.ResampleDerivationImpl#getMethod <em>Method</em>}</li>
 *   <li>{@link io.adit.model.impl.ResampleDerivationImpl#getStepSeconds <em>Step Seconds</em>}</li>
 *   <li>{@link io.adit.model.impl.ResampleDerivationImpl#getMaxGapSeconds <em>Max Gap Seconds</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ResampleDerivationImpl extends DerivationImpl implements ResampleDerivation {
	/**
	 * The default value of the '{@link #getMethod() <em>Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMethod()
	 * @generated
	 * @ordered
	 */
	protected static final Resampling METHOD_EDEFAULT = Resampling.MEAN;

	/**
	 * The cached value of the '{@link #getMethod() <em>Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMethod()
	 * @generated
	 * @ordered
	 */
	protected Resampling method = METHOD_EDEFAULT;

	/**
	 * The default value of the '{@link #getStepSeconds() <em>Step Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStepSeconds()
	 * @generated
	 * @ordered
	 */
	protected static final double STEP_SECONDS_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getStepSeconds() <em>Step Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStepSeconds()
	 * @generated
	 * @ordered
	 */
	protected double stepSeconds = STEP_SECONDS_EDEFAULT;

	/**
	 * The default value of the '{@link #getMaxGapSeconds() <em>Max Gap Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaxGapSeconds()
	 * @generated
	 * @ordered
	 */
	protected static final Double MAX_GAP_SECONDS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMaxGapSeconds() <em>Max Gap Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaxGapSeconds()
	 * @generated
	 * @ordered
	 */
	protected Double maxGapSeconds = MAX_GAP_SECONDS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ResampleDerivationImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AditPackage.Literals.RESAMPLE_DERIVATION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Resampling getMethod() {
		return method;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMethod(Resampling newMethod) {
		Resampling oldMethod = method;
		method = newMethod == null ? METHOD_EDEFAULT : newMethod;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AditPackage.RESAMPLE_DERIVATION__METHOD, oldMethod, method));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getStepSeconds() {
		return stepSeconds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStepSeconds(double newStepSeconds) {
		double oldStepSeconds = stepSeconds;
		stepSeconds = newStepSeconds;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AditPackage.RESAMPLE_DERIVATION__STEP_SECONDS, oldStepSeconds, stepSeconds));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getMaxGapSeconds() {
		return maxGapSeconds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaxGapSeconds(Double newMaxGapSeconds) {
		Double oldMaxGapSeconds = maxGapSeconds;
		maxGapSeconds = newMaxGapSeconds;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AditPackage.RESAMPLE_DERIVATION__MAX_GAP_SECONDS, oldMaxGapSeconds, maxGapSeconds));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case AditPackage.RESAMPLE_DERIVATION__METHOD:
				return getMethod();
			case AditPackage.RESAMPLE_DERIVATION__STEP_SECONDS:
				return getStepSeconds();
			case AditPackage.RESAMPLE_DERIVATION__MAX_GAP_SECONDS:
				return getMaxGapSeconds();
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
			case AditPackage.RESAMPLE_DERIVATION__METHOD:
				setMethod((Resampling)newValue);
				return;
			case AditPackage.RESAMPLE_DERIVATION__STEP_SECONDS:
				setStepSeconds((Double)newValue);
				return;
			case AditPackage.RESAMPLE_DERIVATION__MAX_GAP_SECONDS:
				setMaxGapSeconds((Double)newValue);
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
			case AditPackage.RESAMPLE_DERIVATION__METHOD:
				setMethod(METHOD_EDEFAULT);
				return;
			case AditPackage.RESAMPLE_DERIVATION__STEP_SECONDS:
				setStepSeconds(STEP_SECONDS_EDEFAULT);
				return;
			case AditPackage.RESAMPLE_DERIVATION__MAX_GAP_SECONDS:
				setMaxGapSeconds(MAX_GAP_SECONDS_EDEFAULT);
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
			case AditPackage.RESAMPLE_DERIVATION__METHOD:
				return method != METHOD_EDEFAULT;
			case AditPackage.RESAMPLE_DERIVATION__STEP_SECONDS:
				return stepSeconds != STEP_SECONDS_EDEFAULT;
			case AditPackage.RESAMPLE_DERIVATION__MAX_GAP_SECONDS:
				return MAX_GAP_SECONDS_EDEFAULT == null ? maxGapSeconds != null : !MAX_GAP_SECONDS_EDEFAULT.equals(maxGapSeconds);
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
		result.append(" (method: ");
		result.append(method);
		result.append(", stepSeconds: ");
		result.append(stepSeconds);
		result.append(", maxGapSeconds: ");
		result.append(maxGapSeconds);
		result.append(')');
		return result.toString();
	}

} //ResampleDerivationImpl
