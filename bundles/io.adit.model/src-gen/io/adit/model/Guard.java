/**
 */
package io.adit.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Guard</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * When a rule is in force. While it is not, its condition counts as gone.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link io.adit.model.Guard#getWhen <em>When</em>}</li>
 *   <li>{@link io.adit.model.Guard#getInputs <em>Inputs</em>}</li>
 *   <li>{@link io.adit.model.Guard#getHours <em>Hours</em>}</li>
 *   <li>{@link io.adit.model.Guard#isOutside <em>Outside</em>}</li>
 *   <li>{@link io.adit.model.Guard#getInhibitors <em>Inhibitors</em>}</li>
 * </ul>
 *
 * @see io.adit.model.AditPackage#getGuard()
 * @model
 * @generated
 */
public interface Guard extends EObject {
	/**
	 * Returns the value of the '<em><b>When</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Condition under which it is, for example mode = 1; empty: always. One that can not be judged counts as holding.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>When</em>' attribute.
	 * @see #setWhen(String)
	 * @see io.adit.model.AditPackage#getGuard_When()
	 * @model
	 * @generated
	 */
	String getWhen();

	/**
	 * Sets the value of the '{@link io.adit.model.Guard#getWhen <em>When</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>When</em>' attribute.
	 * @see #getWhen()
	 * @generated
	 */
	void setWhen(String value);

	/**
	 * Returns the value of the '<em><b>Inputs</b></em>' containment reference list.
	 * The list contents are of type {@link io.adit.model.DerivationInput}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the names in the condition stand for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Inputs</em>' containment reference list.
	 * @see io.adit.model.AditPackage#getGuard_Inputs()
	 * @model containment="true"
	 * @generated
	 */
	EList<DerivationInput> getInputs();

	/**
	 * Returns the value of the '<em><b>Hours</b></em>' containment reference list.
	 * The list contents are of type {@link io.adit.model.Hours}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Times of the week at which it is, in the time zone of the facility; empty: always.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hours</em>' containment reference list.
	 * @see io.adit.model.AditPackage#getGuard_Hours()
	 * @model containment="true"
	 * @generated
	 */
	EList<Hours> getHours();

	/**
	 * Returns the value of the '<em><b>Outside</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True: in force at all times but those.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Outside</em>' attribute.
	 * @see #setOutside(boolean)
	 * @see io.adit.model.AditPackage#getGuard_Outside()
	 * @model
	 * @generated
	 */
	boolean isOutside();

	/**
	 * Sets the value of the '{@link io.adit.model.Guard#isOutside <em>Outside</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Outside</em>' attribute.
	 * @see #isOutside()
	 * @generated
	 */
	void setOutside(boolean value);

	/**
	 * Returns the value of the '<em><b>Inhibitors</b></em>' containment reference list.
	 * The list contents are of type {@link io.adit.model.Condition}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Alarms that keep it out of force while they are active.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Inhibitors</em>' containment reference list.
	 * @see io.adit.model.AditPackage#getGuard_Inhibitors()
	 * @model containment="true"
	 * @generated
	 */
	EList<Condition> getInhibitors();

} // Guard
