/**
 */
package io.adit.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Route Step</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Who is told how long after an alarm, if nobody has acknowledged it by then.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link io.adit.model.RouteStep#getAfterMinutes <em>After Minutes</em>}</li>
 *   <li>{@link io.adit.model.RouteStep#getContacts <em>Contacts</em>}</li>
 * </ul>
 *
 * @see io.adit.model.AditPackage#getRouteStep()
 * @model
 * @generated
 */
public interface RouteStep extends EObject {
	/**
	 * Returns the value of the '<em><b>After Minutes</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Minutes since the alarm; 0: at once.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>After Minutes</em>' attribute.
	 * @see #setAfterMinutes(int)
	 * @see io.adit.model.AditPackage#getRouteStep_AfterMinutes()
	 * @model default="0"
	 * @generated
	 */
	int getAfterMinutes();

	/**
	 * Sets the value of the '{@link io.adit.model.RouteStep#getAfterMinutes <em>After Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>After Minutes</em>' attribute.
	 * @see #getAfterMinutes()
	 * @generated
	 */
	void setAfterMinutes(int value);

	/**
	 * Returns the value of the '<em><b>Contacts</b></em>' reference list.
	 * The list contents are of type {@link io.adit.model.Contact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whom.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Contacts</em>' reference list.
	 * @see io.adit.model.AditPackage#getRouteStep_Contacts()
	 * @model
	 * @generated
	 */
	EList<Contact> getContacts();

} // RouteStep
