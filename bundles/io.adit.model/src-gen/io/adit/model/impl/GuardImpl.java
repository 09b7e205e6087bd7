/**
 */
package io.adit.model.impl;

import io.adit.model.AditPackage;
import io.adit.model.Condition;
import io.adit.model.DerivationInput;
import io.adit.model.Guard;
import io.adit.model.Hours;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Guard</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link io.adit.model.impl.GuardImpl#getWhen <em>When</em>}</li>
 *   <li>{@link io.adit.model.impl.GuardImpl#getInputs <em>Inputs</em>}</li>
 *   <li>{@link io.adit.model.impl.GuardImpl#getHours <em>Hours</em>}</li>
 *   <li>{@link io.adit.model.impl.GuardImpl#isOutside <em>Outside</em>}</li>
 *   <li>{@link io.adit.model.impl.GuardImpl#getInhibitors <em>Inhibitors</em>}</li>
 * </ul>
 *
 * @generated
 */
public class GuardImpl extends MinimalEObjectImpl.Container implements Guard {
	/**
	 * The default value of the '{@link #getWhen() <em>When</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWhen()
	 * @generated
	 * @ordered
	 */
	protected static final String WHEN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWhen() <em>When</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWhen()
	 * @generated
	 * @ordered
	 */
	protected String when = WHEN_EDEFAULT;

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
	 * The cached value of the '{@link #getHours() <em>Hours</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHours()
	 * @generated
	 * @ordered
	 */
	protected EList<Hours> hours;

	/**
	 * The default value of the '{@link #isOutside() <em>Outside</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isOutside()
	 * @generated
	 * @ordered
	 */
	protected static final boolean OUTSIDE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isOutside() <em>Outside</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isOutside()
	 * @generated
	 * @ordered
	 */
	protected boolean outside = OUTSIDE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getInhibitors() <em>Inhibitors</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInhibitors()
	 * @generated
	 * @ordered
	 */
	protected EList<Condition> inhibitors;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected GuardImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AditPackage.Literals.GUARD;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWhen() {
		return when;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWhen(String newWhen) {
		String oldWhen = when;
		when = newWhen;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AditPackage.GUARD__WHEN, oldWhen, when));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<DerivationInput> getInputs() {
		if (inputs == null) {
			inputs = new EObjectContainmentEList<DerivationInput>(DerivationInput.class, this, AditPackage.GUARD__INPUTS);
		}
		return inputs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Hours> getHours() {
		if (hours == null) {
			hours = new EObjectContainmentEList<Hours>(Hours.class, this, AditPackage.GUARD__HOURS);
		}
		return hours;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isOutside() {
		return outside;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOutside(boolean newOutside) {
		boolean oldOutside = outside;
		outside = newOutside;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AditPackage.GUARD__OUTSIDE, oldOutside, outside));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Condition> getInhibitors() {
		if (inhibitors == null) {
			inhibitors = new EObjectContainmentEList<Condition>(Condition.class, this, AditPackage.GUARD__INHIBITORS);
		}
		return inhibitors;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case AditPackage.GUARD__INPUTS:
				return ((InternalEList<?>)getInputs()).basicRemove(otherEnd, msgs);
			case AditPackage.GUARD__HOURS:
				return ((InternalEList<?>)getHours()).basicRemove(otherEnd, msgs);
			case AditPackage.GUARD__INHIBITORS:
				return ((InternalEList<?>)getInhibitors()).basicRemove(otherEnd, msgs);
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
			case AditPackage.GUARD__WHEN:
				return getWhen();
			case AditPackage.GUARD__INPUTS:
				return getInputs();
			case AditPackage.GUARD__HOURS:
				return getHours();
			case AditPackage.GUARD__OUTSIDE:
				return isOutside();
			case AditPackage.GUARD__INHIBITORS:
				return getInhibitors();
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
			case AditPackage.GUARD__WHEN:
				setWhen((String)newValue);
				return;
			case AditPackage.GUARD__INPUTS:
				getInputs().clear();
				getInputs().addAll((Collection<? extends DerivationInput>)newValue);
				return;
			case AditPackage.GUARD__HOURS:
				getHours().clear();
				getHours().addAll((Collection<? extends Hours>)newValue);
				return;
			case AditPackage.GUARD__OUTSIDE:
				setOutside((Boolean)newValue);
				return;
			case AditPackage.GUARD__INHIBITORS:
				getInhibitors().clear();
				getInhibitors().addAll((Collection<? extends Condition>)newValue);
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
			case AditPackage.GUARD__WHEN:
				setWhen(WHEN_EDEFAULT);
				return;
			case AditPackage.GUARD__INPUTS:
				getInputs().clear();
				return;
			case AditPackage.GUARD__HOURS:
				getHours().clear();
				return;
			case AditPackage.GUARD__OUTSIDE:
				setOutside(OUTSIDE_EDEFAULT);
				return;
			case AditPackage.GUARD__INHIBITORS:
				getInhibitors().clear();
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
			case AditPackage.GUARD__WHEN:
				return WHEN_EDEFAULT == null ? when != null : !WHEN_EDEFAULT.equals(when);
			case AditPackage.GUARD__INPUTS:
				return inputs != null && !inputs.isEmpty();
			case AditPackage.GUARD__HOURS:
				return hours != null && !hours.isEmpty();
			case AditPackage.GUARD__OUTSIDE:
				return outside != OUTSIDE_EDEFAULT;
			case AditPackage.GUARD__INHIBITORS:
				return inhibitors != null && !inhibitors.isEmpty();
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
		result.append(" (when: ");
		result.append(when);
		result.append(", outside: ");
		result.append(outside);
		result.append(')');
		return result.toString();
	}

} //GuardImpl
