/**
 */
package io.adit.model.impl;

import io.adit.model.AditPackage;
import io.adit.model.Channel;
import io.adit.model.Correction;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Correction</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link io.adit.model.impl.CorrectionImpl#getChannel <em>Channel</em>}</li>
 *   <li>{@link io.adit.model.impl.CorrectionImpl#getUnit <em>Unit</em>}</li>
 *   <li>{@link io.adit.model.impl.CorrectionImpl#getFactor <em>Factor</em>}</li>
 *   <li>{@link io.adit.model.impl.CorrectionImpl#getReference <em>Reference</em>}</li>
 *   <li>{@link io.adit.model.impl.CorrectionImpl#getMaxAgeSeconds <em>Max Age Seconds</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CorrectionImpl extends MinimalEObjectImpl.Container implements Correction {
	/**
	 * The cached value of the '{@link #getChannel() <em>Channel</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChannel()
	 * @generated
	 * @ordered
	 */
	protected Channel channel;

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
	 * The default value of the '{@link #getFactor() <em>Factor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFactor()
	 * @generated
	 * @ordered
	 */
	protected static final double FACTOR_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getFactor() <em>Factor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFactor()
	 * @generated
	 * @ordered
	 */
	protected double factor = FACTOR_EDEFAULT;

	/**
	 * The default value of the '{@link #getReference() <em>Reference</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReference()
	 * @generated
	 * @ordered
	 */
	protected static final double REFERENCE_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getReference() <em>Reference</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReference()
	 * @generated
	 * @ordered
	 */
	protected double reference = REFERENCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getMaxAgeSeconds() <em>Max Age Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaxAgeSeconds()
	 * @generated
	 * @ordered
	 */
	protected static final Double MAX_AGE_SECONDS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMaxAgeSeconds() <em>Max Age Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaxAgeSeconds()
	 * @generated
	 * @ordered
	 */
	protected Double maxAgeSeconds = MAX_AGE_SECONDS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CorrectionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AditPackage.Literals.CORRECTION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Channel getChannel() {
		if (channel != null && channel.eIsProxy()) {
			InternalEObject oldChannel = (InternalEObject)channel;
			channel = (Channel)eResolveProxy(oldChannel);
			if (channel != oldChannel) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, AditPackage.CORRECTION__CHANNEL, oldChannel, channel));
			}
		}
		return channel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Channel basicGetChannel() {
		return channel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChannel(Channel newChannel) {
		Channel oldChannel = channel;
		channel = newChannel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AditPackage.CORRECTION__CHANNEL, oldChannel, channel));
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
			eNotify(new ENotificationImpl(this, Notification.SET, AditPackage.CORRECTION__UNIT, oldUnit, unit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getFactor() {
		return factor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFactor(double newFactor) {
		double oldFactor = factor;
		factor = newFactor;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AditPackage.CORRECTION__FACTOR, oldFactor, factor));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getReference() {
		return reference;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReference(double newReference) {
		double oldReference = reference;
		reference = newReference;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AditPackage.CORRECTION__REFERENCE, oldReference, reference));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getMaxAgeSeconds() {
		return maxAgeSeconds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaxAgeSeconds(Double newMaxAgeSeconds) {
		Double oldMaxAgeSeconds = maxAgeSeconds;
		maxAgeSeconds = newMaxAgeSeconds;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AditPackage.CORRECTION__MAX_AGE_SECONDS, oldMaxAgeSeconds, maxAgeSeconds));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case AditPackage.CORRECTION__CHANNEL:
				if (resolve) return getChannel();
				return basicGetChannel();
			case AditPackage.CORRECTION__UNIT:
				return getUnit();
			case AditPackage.CORRECTION__FACTOR:
				return getFactor();
			case AditPackage.CORRECTION__REFERENCE:
				return getReference();
			case AditPackage.CORRECTION__MAX_AGE_SECONDS:
				return getMaxAgeSeconds();
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
			case AditPackage.CORRECTION__CHANNEL:
				setChannel((Channel)newValue);
				return;
			case AditPackage.CORRECTION__UNIT:
				setUnit((String)newValue);
				return;
			case AditPackage.CORRECTION__FACTOR:
				setFactor((Double)newValue);
				return;
			case AditPackage.CORRECTION__REFERENCE:
				setReference((Double)newValue);
				return;
			case AditPackage.CORRECTION__MAX_AGE_SECONDS:
				setMaxAgeSeconds((Double)newValue);
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
			case AditPackage.CORRECTION__CHANNEL:
				setChannel((Channel)null);
				return;
			case AditPackage.CORRECTION__UNIT:
				setUnit(UNIT_EDEFAULT);
				return;
			case AditPackage.CORRECTION__FACTOR:
				setFactor(FACTOR_EDEFAULT);
				return;
			case AditPackage.CORRECTION__REFERENCE:
				setReference(REFERENCE_EDEFAULT);
				return;
			case AditPackage.CORRECTION__MAX_AGE_SECONDS:
				setMaxAgeSeconds(MAX_AGE_SECONDS_EDEFAULT);
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
			case AditPackage.CORRECTION__CHANNEL:
				return channel != null;
			case AditPackage.CORRECTION__UNIT:
				return UNIT_EDEFAULT == null ? unit != null : !UNIT_EDEFAULT.equals(unit);
			case AditPackage.CORRECTION__FACTOR:
				return factor != FACTOR_EDEFAULT;
			case AditPackage.CORRECTION__REFERENCE:
				return reference != REFERENCE_EDEFAULT;
			case AditPackage.CORRECTION__MAX_AGE_SECONDS:
				return MAX_AGE_SECONDS_EDEFAULT == null ? maxAgeSeconds != null : !MAX_AGE_SECONDS_EDEFAULT.equals(maxAgeSeconds);
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
		result.append(" (unit: ");
		result.append(unit);
		result.append(", factor: ");
		result.append(factor);
		result.append(", reference: ");
		result.append(reference);
		result.append(", maxAgeSeconds: ");
		result.append(maxAgeSeconds);
		result.append(')');
		return result.toString();
	}

} //CorrectionImpl
