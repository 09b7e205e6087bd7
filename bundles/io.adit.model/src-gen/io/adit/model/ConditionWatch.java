/**
 */
package io.adit.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Condition Watch</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A condition for each level: states of discrete channels, combinations, votes, counts.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link io.adit.model.ConditionWatch#getWaitSeconds <em>Wait Seconds</em>}</li>
 *   <li>{@link io.adit.model.ConditionWatch#getInputs <em>Inputs</em>}</li>
 * </ul>
 *
 * @see io.adit.model.AditPackage#getConditionWatch()
 * @model
 * @generated
 */
public interface ConditionWatch extends Watch {
	/**
	 * Returns the value of the '<em><b>Wait Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How long a sample waits for those of the other inputs at its time, in seconds; empty: not at all.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Wait Seconds</em>' attribute.
	 * @see #setWaitSeconds(Double)
	 * @see io.adit.model.AditPackage#getConditionWatch_WaitSeconds()
	 * @model
	 * @generated
	 */
	Double getWaitSeconds();

	/**
	 * Sets the value of the '{@link io.adit.model.ConditionWatch#getWaitSeconds <em>Wait Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Wait Seconds</em>' attribute.
	 * @see #getWaitSeconds()
	 * @generated
	 */
	void setWaitSeconds(Double value);

	/**
	 * Returns the value of the '<em><b>Inputs</b></em>' containment reference list.
	 * The list contents are of type {@link io.adit.model.DerivationInput}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the names in the conditions of the levels stand for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Inputs</em>' containment reference list.
	 * @see io.adit.model.AditPackage#getConditionWatch_Inputs()
	 * @model containment="true"
	 * @generated
	 */
	EList<DerivationInput> getInputs();

} // ConditionWatch
