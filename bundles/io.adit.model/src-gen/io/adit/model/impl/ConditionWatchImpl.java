/**
 */
package io.adit.model.impl;

import io.adit.model.AditPackage;
import io.adit.model.ConditionWatch;
import io.adit.model.DerivationInput;

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
 * An implementation of the model object '<em><b>Condition Watch</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link io.adit.model.impl.ConditionWatchImpl#getWaitSeconds <em>Wait Seconds</em>}</li>
 *   <li>{@link io.adit.model.impl.ConditionWatchImpl#getInputs <em>Inputs</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ConditionWatchImpl extends WatchImpl implements ConditionWatch {
	/**
	 * The default value of the '{@link #getWaitSeconds() <em>Wait Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWaitSeconds()
	 * @generated
	 * @ordered
	 */
	protected static final Double WAIT_SECONDS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWaitSeconds() <em>Wait Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWaitSeconds()
	 * @generated
	 * @ordered
	 */
	protected Double waitSeconds = WAIT_SECONDS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getInputs() <em>Inputs</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInputs()
	 * @generated
	 * @ordered
	 */
	protected EList<DerivationInput> inputs;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ConditionWatchImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AditPackage.Literals.CONDITION_WATCH;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getWaitSeconds() {
		return waitSeconds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWaitSeconds(Double newWaitSeconds) {
		Double oldWaitSeconds = waitSeconds;
		waitSeconds = newWaitSeconds;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AditPackage.CONDITION_WATCH__WAIT_SECONDS, oldWaitSeconds, waitSeconds));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<DerivationInput> getInputs() {
		if (inputs == null) {
			inputs = new EObjectContainmentEList<DerivationInput>(DerivationInput.class, this, AditPackage.CONDITION_WATCH__INPUTS);
		}
		return inputs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case AditPackage.CONDITION_WATCH__INPUTS:
				return ((InternalEList<?>)getInputs()).basicRemove(otherEnd, msgs);
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
			case AditPackage.CONDITION_WATCH__WAIT_SECONDS:
				return getWaitSeconds();
			case AditPackage.CONDITION_WATCH__INPUTS:
				return getInputs();
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
			case AditPackage.CONDITION_WATCH__WAIT_SECONDS:
				setWaitSeconds((Double)newValue);
				return;
			case AditPackage.CONDITION_WATCH__INPUTS:
				getInputs().clear();
				getInputs().addAll((Collection<? extends DerivationInput>)newValue);
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
			case AditPackage.CONDITION_WATCH__WAIT_SECONDS:
				setWaitSeconds(WAIT_SECONDS_EDEFAULT);
				return;
			case AditPackage.CONDITION_WATCH__INPUTS:
				getInputs().clear();
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
			case AditPackage.CONDITION_WATCH__WAIT_SECONDS:
				return WAIT_SECONDS_EDEFAULT == null ? waitSeconds != null : !WAIT_SECONDS_EDEFAULT.equals(waitSeconds);
			case AditPackage.CONDITION_WATCH__INPUTS:
				return inputs != null && !inputs.isEmpty();
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
		result.append(" (waitSeconds: ");
		result.append(waitSeconds);
		result.append(')');
		return result.toString();
	}

} //ConditionWatchImpl
