/**
 */
package io.adit.model.impl;

import io.adit.model.AditPackage;
import io.adit.model.GapFillDerivation;
import io.adit.model.GapFilling;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Gap Fill Derivation</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link io.adit.model.impl.GapFillDerivationImpl#getFilling <em>Filling</em>}</li>
 *   <li>{@link io.adit.model.impl.GapFillDerivationImpl#getStepSeconds <em>Step Seconds</em>}</li>
 *   <li>{@link io.adit.model.impl.GapFillDerivationImpl#getMaxGapSeconds <em>Max Gap Seconds</em>}</li>
 * </ul>
 *
 * @generated
 */
public class GapFillDerivationImpl extends DerivationImpl implements GapFillDerivation {
	/**
	 * The default value of the '{@link #getFilling() <em>Filling</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFilling()
	 * @generated
	 * @ordered
	 */
	protected static final GapFilling FILLING_EDEFAULT = GapFilling.HOLD;

	/**
	 * The cached value of the '{@link #getFilling() <em>Filling</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFilling()
	 * @generated
	 * @ordered
	 */
	protected GapFilling filling = FILLING_EDEFAULT;

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
	protected static final double MAX_GAP_SECONDS_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getMaxGapSeconds() <em>Max Gap Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaxGapSeconds()
	 * @generated
	 * @ordered
	 */
	protected double maxGapSeconds = MAX_GAP_SECONDS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected GapFillDerivationImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AditPackage.Literals.GAP_FILL_DERIVATION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public GapFilling getFilling() {
		return filling;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFilling(GapFilling newFilling) {
		GapFilling oldFilling = filling;
		filling = newFilling == null ? FILLING_EDEFAULT : newFilling;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AditPackage.GAP_FILL_DERIVATION__FILLING, oldFilling, filling));
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
			eNotify(new ENotificationImpl(this, Notification.SET, AditPackage.GAP_FILL_DERIVATION__STEP_SECONDS, oldStepSeconds, stepSeconds));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getMaxGapSeconds() {
		return maxGapSeconds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaxGapSeconds(double newMaxGapSeconds) {
		double oldMaxGapSeconds = maxGapSeconds;
		maxGapSeconds = newMaxGapSeconds;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AditPackage.GAP_FILL_DERIVATION__MAX_GAP_SECONDS, oldMaxGapSeconds, maxGapSeconds));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case AditPackage.GAP_FILL_DERIVATION__FILLING:
				return getFilling();
			case AditPackage.GAP_FILL_DERIVATION__STEP_SECONDS:
				return getStepSeconds();
			case AditPackage.GAP_FILL_DERIVATION__MAX_GAP_SECONDS:
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
			case AditPackage.GAP_FILL_DERIVATION__FILLING:
				setFilling((GapFilling)newValue);
				return;
			case AditPackage.GAP_FILL_DERIVATION__STEP_SECONDS:
				setStepSeconds((Double)newValue);
				return;
			case AditPackage.GAP_FILL_DERIVATION__MAX_GAP_SECONDS:
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
			case AditPackage.GAP_FILL_DERIVATION__FILLING:
				setFilling(FILLING_EDEFAULT);
				return;
			case AditPackage.GAP_FILL_DERIVATION__STEP_SECONDS:
				setStepSeconds(STEP_SECONDS_EDEFAULT);
				return;
			case AditPackage.GAP_FILL_DERIVATION__MAX_GAP_SECONDS:
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
			case AditPackage.GAP_FILL_DERIVATION__FILLING:
				return filling != FILLING_EDEFAULT;
			case AditPackage.GAP_FILL_DERIVATION__STEP_SECONDS:
				return stepSeconds != STEP_SECONDS_EDEFAULT;
			case AditPackage.GAP_FILL_DERIVATION__MAX_GAP_SECONDS:
				return maxGapSeconds != MAX_GAP_SECONDS_EDEFAULT;
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
		result.append(" (filling: ");
		result.append(filling);
		result.append(", stepSeconds: ");
		result.append(stepSeconds);
		result.append(", maxGapSeconds: ");
		result.append(maxGapSeconds);
		result.append(')');
		return result.toString();
	}

} //GapFillDerivationImpl
