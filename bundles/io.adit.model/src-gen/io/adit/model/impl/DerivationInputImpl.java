/**
 */
package io.adit.model.impl;

import io.adit.model.AditPackage;
import io.adit.model.Channel;
import io.adit.model.DerivationInput;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Derivation Input</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link io.adit.model.impl.DerivationInputImpl#getName <em>Name</em>}</li>
 *   <li>{@link io.adit.model.impl.DerivationInputImpl#getChannel <em>Channel</em>}</li>
 *   <li>{@link io.adit.model.impl.DerivationInputImpl#getMaxAgeSeconds <em>Max Age Seconds</em>}</li>
 *   <li>{@link io.adit.model.impl.DerivationInputImpl#isTrigger <em>Trigger</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DerivationInputImpl extends MinimalEObjectImpl.Container implements DerivationInput {
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
	 * The cached value of the '{@link #getChannel() <em>Channel</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChannel()
	 * @generated
	 * @ordered
	 */
	protected Channel channel;

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
	 * The default value of the '{@link #isTrigger() <em>Trigger</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isTrigger()
	 * @generated
	 * @ordered
	 */
	protected static final boolean TRIGGER_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isTrigger() <em>Trigger</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isTrigger()
	 * @generated
	 * @ordered
	 */
	protected boolean trigger = TRIGGER_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DerivationInputImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AditPackage.Literals.DERIVATION_INPUT;
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
			eNotify(new ENotificationImpl(this, Notification.SET, AditPackage.DERIVATION_INPUT__NAME, oldName, name));
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
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, AditPackage.DERIVATION_INPUT__CHANNEL, oldChannel, channel));
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
			eNotify(new ENotificationImpl(this, Notification.SET, AditPackage.DERIVATION_INPUT__CHANNEL, oldChannel, channel));
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
			eNotify(new ENotificationImpl(this, Notification.SET, AditPackage.DERIVATION_INPUT__MAX_AGE_SECONDS, oldMaxAgeSeconds, maxAgeSeconds));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isTrigger() {
		return trigger;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTrigger(boolean newTrigger) {
		boolean oldTrigger = trigger;
		trigger = newTrigger;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AditPackage.DERIVATION_INPUT__TRIGGER, oldTrigger, trigger));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case AditPackage.DERIVATION_INPUT__NAME:
				return getName();
			case AditPackage.DERIVATION_INPUT__CHANNEL:
				if (resolve) return getChannel();
				return basicGetChannel();
			case AditPackage.DERIVATION_INPUT__MAX_AGE_SECONDS:
				return getMaxAgeSeconds();
			case AditPackage.DERIVATION_INPUT__TRIGGER:
				return isTrigger();
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
			case AditPackage.DERIVATION_INPUT__NAME:
				setName((String)newValue);
				return;
			case AditPackage.DERIVATION_INPUT__CHANNEL:
				setChannel((Channel)newValue);
				return;
			case AditPackage.DERIVATION_INPUT__MAX_AGE_SECONDS:
				setMaxAgeSeconds((Double)newValue);
				return;
			case AditPackage.DERIVATION_INPUT__TRIGGER:
				setTrigger((Boolean)newValue);
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
			case AditPackage.DERIVATION_INPUT__NAME:
				setName(NAME_EDEFAULT);
				return;
			case AditPackage.DERIVATION_INPUT__CHANNEL:
				setChannel((Channel)null);
				return;
			case AditPackage.DERIVATION_INPUT__MAX_AGE_SECONDS:
				setMaxAgeSeconds(MAX_AGE_SECONDS_EDEFAULT);
				return;
			case AditPackage.DERIVATION_INPUT__TRIGGER:
				setTrigger(TRIGGER_EDEFAULT);
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
			case AditPackage.DERIVATION_INPUT__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case AditPackage.DERIVATION_INPUT__CHANNEL:
				return channel != null;
			case AditPackage.DERIVATION_INPUT__MAX_AGE_SECONDS:
				return MAX_AGE_SECONDS_EDEFAULT == null ? maxAgeSeconds != null : !MAX_AGE_SECONDS_EDEFAULT.equals(maxAgeSeconds);
			case AditPackage.DERIVATION_INPUT__TRIGGER:
				return trigger != TRIGGER_EDEFAULT;
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
		result.append(", maxAgeSeconds: ");
		result.append(maxAgeSeconds);
		result.append(", trigger: ");
		result.append(trigger);
		result.append(')');
		return result.toString();
	}

} //DerivationInputImpl
