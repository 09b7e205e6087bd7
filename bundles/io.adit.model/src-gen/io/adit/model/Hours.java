/**
 */
package io.adit.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Hours</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Hours of some days of the week.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link io.adit.model.Hours#getDays <em>Days</em>}</li>
 *   <li>{@link io.adit.model.Hours#getFrom <em>From</em>}</li>
 *   <li>{@link io.adit.model.Hours#getTo <em>To</em>}</li>
 * </ul>
 *
 * @see io.adit.model.AditPackage#getHours()
 * @model
 * @generated
 */
public interface Hours extends EObject {
	/**
	 * Returns the value of the '<em><b>Days</b></em>' attribute list.
	 * The list contents are of type {@link io.adit.model.Weekday}.
	 * The literals are from the enumeration {@link io.adit.model.Weekday}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * On which they begin.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Days</em>' attribute list.
	 * @see io.adit.model.Weekday
	 * @see io.adit.model.AditPackage#getHours_Days()
	 * @model
	 * @generated
	 */
	EList<Weekday> getDays();

	/**
	 * Returns the value of the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For example 22:00; inclusive.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>From</em>' attribute.
	 * @see #setFrom(String)
	 * @see io.adit.model.AditPackage#getHours_From()
	 * @model required="true"
	 * @generated
	 */
	String getFrom();

	/**
	 * Sets the value of the '{@link io.adit.model.Hours#getFrom <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From</em>' attribute.
	 * @see #getFrom()
	 * @generated
	 */
	void setFrom(String value);

	/**
	 * Returns the value of the '<em><b>To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For example 06:00; exclusive, and on the next day where it is not after the beginning.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>To</em>' attribute.
	 * @see #setTo(String)
	 * @see io.adit.model.AditPackage#getHours_To()
	 * @model required="true"
	 * @generated
	 */
	String getTo();

	/**
	 * Sets the value of the '{@link io.adit.model.Hours#getTo <em>To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>To</em>' attribute.
	 * @see #getTo()
	 * @generated
	 */
	void setTo(String value);

} // Hours
