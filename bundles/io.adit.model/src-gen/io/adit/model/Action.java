/**
 */
package io.adit.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Action</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One step of an action plan.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link io.adit.model.Action#getWho <em>Who</em>}</li>
 *   <li>{@link io.adit.model.Action#getWhat <em>What</em>}</li>
 *   <li>{@link io.adit.model.Action#getWithinMinutes <em>Within Minutes</em>}</li>
 *   <li>{@link io.adit.model.Action#getLevel <em>Level</em>}</li>
 * </ul>
 *
 * @see io.adit.model.AditPackage#getAction()
 * @model
 * @generated
 */
public interface Action extends EObject {
	/**
	 * Returns the value of the '<em><b>Who</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Role or person.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Who</em>' attribute.
	 * @see #setWho(String)
	 * @see io.adit.model.AditPackage#getAction_Who()
	 * @model required="true"
	 * @generated
	 */
	String getWho();

	/**
	 * Sets the value of the '{@link io.adit.model.Action#getWho <em>Who</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Who</em>' attribute.
	 * @see #getWho()
	 * @generated
	 */
	void setWho(String value);

	/**
	 * Returns the value of the '<em><b>What</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What they do.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>What</em>' attribute.
	 * @see #setWhat(String)
	 * @see io.adit.model.AditPackage#getAction_What()
	 * @model required="true"
	 * @generated
	 */
	String getWhat();

	/**
	 * Sets the value of the '{@link io.adit.model.Action#getWhat <em>What</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>What</em>' attribute.
	 * @see #getWhat()
	 * @generated
	 */
	void setWhat(String value);

	/**
	 * Returns the value of the '<em><b>Within Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Time to do it in, in minutes; empty: at once.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Within Minutes</em>' attribute.
	 * @see #setWithinMinutes(Integer)
	 * @see io.adit.model.AditPackage#getAction_WithinMinutes()
	 * @model
	 * @generated
	 */
	Integer getWithinMinutes();

	/**
	 * Sets the value of the '{@link io.adit.model.Action#getWithinMinutes <em>Within Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Within Minutes</em>' attribute.
	 * @see #getWithinMinutes()
	 * @generated
	 */
	void setWithinMinutes(Integer value);

	/**
	 * Returns the value of the '<em><b>Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the level from which on the step applies; empty: all.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Level</em>' attribute.
	 * @see #setLevel(String)
	 * @see io.adit.model.AditPackage#getAction_Level()
	 * @model
	 * @generated
	 */
	String getLevel();

	/**
	 * Sets the value of the '{@link io.adit.model.Action#getLevel <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Level</em>' attribute.
	 * @see #getLevel()
	 * @generated
	 */
	void setLevel(String value);

} // Action
