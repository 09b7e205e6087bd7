/**
 */
package io.adit.model.impl;

import io.adit.model.AditPackage;
import io.adit.model.Contact;
import io.adit.model.RouteStep;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EObjectResolvingEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Route Step</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link io.adit.model.impl.RouteStepImpl#getAfterMinutes <em>After Minutes</em>}</li>
 *   <li>{@link io.adit.model.impl.RouteStepImpl#getContacts <em>Contacts</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RouteStepImpl extends MinimalEObjectImpl.Container implements RouteStep {
	/**
	 * The default value of the '{@link #getAfterMinutes() <em>After Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAfterMinutes()
	 * @generated
	 * @ordered
	 */
	protected static final int AFTER_MINUTES_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getAfterMinutes() <em>After Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAfterMinutes()
	 * @generated
	 * @ordered
	 */
	protected int afterMinutes = AFTER_MINUTES_EDEFAULT;

	/**
	 * The cached value of the '{@link #getContacts() <em>Contacts</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContacts()
	 * @generated
	 * @ordered
	 */
	protected EList<Contact> contacts;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RouteStepImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AditPackage.Literals.ROUTE_STEP;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getAfterMinutes() {
		return afterMinutes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAfterMinutes(int newAfterMinutes) {
		int oldAfterMinutes = afterMinutes;
		afterMinutes = newAfterMinutes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AditPackage.ROUTE_STEP__AFTER_MINUTES, oldAfterMinutes, afterMinutes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Contact> getContacts() {
		if (contacts == null) {
			contacts = new EObjectResolvingEList<Contact>(Contact.class, this, AditPackage.ROUTE_STEP__CONTACTS);
		}
		return contacts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case AditPackage.ROUTE_STEP__AFTER_MINUTES:
				return getAfterMinutes();
			case AditPackage.ROUTE_STEP__CONTACTS:
				return getContacts();
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
			case AditPackage.ROUTE_STEP__AFTER_MINUTES:
				setAfterMinutes((Integer)newValue);
				return;
			case AditPackage.ROUTE_STEP__CONTACTS:
				getContacts().clear();
				getContacts().addAll((Collection<? extends Contact>)newValue);
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
			case AditPackage.ROUTE_STEP__AFTER_MINUTES:
				setAfterMinutes(AFTER_MINUTES_EDEFAULT);
				return;
			case AditPackage.ROUTE_STEP__CONTACTS:
				getContacts().clear();
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
			case AditPackage.ROUTE_STEP__AFTER_MINUTES:
				return afterMinutes != AFTER_MINUTES_EDEFAULT;
			case AditPackage.ROUTE_STEP__CONTACTS:
				return contacts != null && !contacts.isEmpty();
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
		result.append(" (afterMinutes: ");
		result.append(afterMinutes);
		result.append(')');
		return result.toString();
	}

} //RouteStepImpl
