/**
 */
package io.adit.model.impl;

import io.adit.model.AditPackage;
import io.adit.model.SmoothDerivation;
import io.adit.model.Smoothing;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Smooth Derivation</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link io.adit.model.impl.SmoothDerivationImpl#getMethod <em>Method</em>}</li>
 *   <li>{@link io.adit.model.impl.SmoothDerivationImpl#getSamples <em>Samples</em>}</li>
 *   <li>{@link io.adit.model.impl.SmoothDerivationImpl#getConstantSeconds <em>Constant Seconds</em>}</li>
 *   <li>{@link io.adit.model.impl.SmoothDerivationImpl#getMaxGapSeconds <em>Max Gap Seconds</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SmoothDerivationImpl extends DerivationImpl implements SmoothDerivation {
	/**
	 * The default value of the '{@link #getMethod() <em>Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMethod()
	 * @generated
	 * @ordered
	 */
	protected static final Smoothing METHOD_EDEFAULT = Smoothing.MEDIAN;

	/**
	 * The cached value of the '{@link #getMethod() <em>Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMethod()
	 * @generated
	 * @ordered
	 */
	protected Smoothing method = METHOD_EDEFAULT;

	/**
	 * The default value of the '{@link #getSamples() <em>Samples</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSamples()
	 * @generated
	 * @ordered
	 */
	protected static final Integer SAMPLES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSamples() <em>Samples</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSamples()
	 * @generated
	 * @ordered
	 */
	protected Integer samples = SAMPLES_EDEFAULT;

	/**
	 * The default value of the '{@link #getConstantSeconds() <em>Constant Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConstantSeconds()
	 * @generated
	 * @ordered
	 */
	protected static final Double CONSTANT_SECONDS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getConstantSeconds() <em>Constant Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConstantSeconds()
	 * @generated
	 * @ordered
	 */
	protected Double constantSeconds = CONSTANT_SECONDS_EDEFAULT;

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
	protected SmoothDerivationImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AditPackage.Literals.SMOOTH_DERIVATION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Smoothing getMethod() {
		return method;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMethod(Smoothing newMethod) {
		Smoothing oldMethod = method;
		method = newMethod == null ? METHOD_EDEFAULT : newMethod;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AditPackage.SMOOTH_DERIVATION__METHOD, oldMethod, method));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getSamples() {
		return samples;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSamples(Integer newSamples) {
		Integer oldSamples = samples;
		samples = newSamples;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AditPackage.SMOOTH_DERIVATION__SAMPLES, oldSamples, samples));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getConstantSeconds() {
		return constantSeconds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConstantSeconds(Double newConstantSeconds) {
		Double oldConstantSeconds = constantSeconds;
		constantSeconds = newConstantSeconds;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AditPackage.SMOOTH_DERIVATION__CONSTANT_SECONDS, oldConstantSeconds, constantSeconds));
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
			eNotify(new ENotificationImpl(this, Notification.SET, AditPackage.SMOOTH_DERIVATION__MAX_GAP_SECONDS, oldMaxGapSeconds, maxGapSeconds));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case AditPackage.SMOOTH_DERIVATION__METHOD:
				return getMethod();
			case AditPackage.SMOOTH_DERIVATION__SAMPLES:
				return getSamples();
			case AditPackage.SMOOTH_DERIVATION__CONSTANT_SECONDS:
				return getConstantSeconds();
			case AditPackage.SMOOTH_DERIVATION__MAX_GAP_SECONDS:
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
			case AditPackage.SMOOTH_DERIVATION__METHOD:
				setMethod((Smoothing)newValue);
				return;
			case AditPackage.SMOOTH_DERIVATION__SAMPLES:
				setSamples((Integer)newValue);
				return;
			case AditPackage.SMOOTH_DERIVATION__CONSTANT_SECONDS:
				setConstantSeconds((Double)newValue);
				return;
			case AditPackage.SMOOTH_DERIVATION__MAX_GAP_SECONDS:
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
			case AditPackage.SMOOTH_DERIVATION__METHOD:
				setMethod(METHOD_EDEFAULT);
				return;
			case AditPackage.SMOOTH_DERIVATION__SAMPLES:
				setSamples(SAMPLES_EDEFAULT);
				return;
			case AditPackage.SMOOTH_DERIVATION__CONSTANT_SECONDS:
				setConstantSeconds(CONSTANT_SECONDS_EDEFAULT);
				return;
			case AditPackage.SMOOTH_DERIVATION__MAX_GAP_SECONDS:
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
			case AditPackage.SMOOTH_DERIVATION__METHOD:
				return method != METHOD_EDEFAULT;
			case AditPackage.SMOOTH_DERIVATION__SAMPLES:
				return SAMPLES_EDEFAULT == null ? samples != null : !SAMPLES_EDEFAULT.equals(samples);
			case AditPackage.SMOOTH_DERIVATION__CONSTANT_SECONDS:
				return CONSTANT_SECONDS_EDEFAULT == null ? constantSeconds != null : !CONSTANT_SECONDS_EDEFAULT.equals(constantSeconds);
			case AditPackage.SMOOTH_DERIVATION__MAX_GAP_SECONDS:
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
		result.append(", samples: ");
		result.append(samples);
		result.append(", constantSeconds: ");
		result.append(constantSeconds);
		result.append(", maxGapSeconds: ");
		result.append(maxGapSeconds);
		result.append(')');
		return result.toString();
	}

} //SmoothDerivationImpl
