/**
 */
package io.adit.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Value Watch</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The value of a formula, for example a rate of change or the deviation from neighbours.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link io.adit.model.ValueWatch#getExpression <em>Expression</em>}</li>
 *   <li>{@link io.adit.model.ValueWatch#getUnit <em>Unit</em>}</li>
 *   <li>{@link io.adit.model.ValueWatch#getWaitSeconds <em>Wait Seconds</em>}</li>
 *   <li>{@link io.adit.model.ValueWatch#getInputs <em>Inputs</em>}</li>
 * </ul>
 *
 * @see io.adit.model.AditPackage#getValueWatch()
 * @model
 * @generated
 */
public interface ValueWatch extends Watch {
	/**
	 * Returns the value of the '<em><b>Expression</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For example rate(s over 7 d) or a - median(b, c, d), with the names of the inputs.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Expression</em>' attribute.
	 * @see #setExpression(String)
	 * @see io.adit.model.AditPackage#getValueWatch_Expression()
	 * @model required="true"
	 * @generated
	 */
	String getExpression();

	/**
	 * Sets the value of the '{@link io.adit.model.ValueWatch#getExpression <em>Expression</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Expression</em>' attribute.
	 * @see #getExpression()
	 * @generated
	 */
	void setExpression(String value);

	/**
	 * Returns the value of the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * UCUM code of its value and of the limits, for example mm/d.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unit</em>' attribute.
	 * @see #setUnit(String)
	 * @see io.adit.model.AditPackage#getValueWatch_Unit()
	 * @model required="true"
	 * @generated
	 */
	String getUnit();

	/**
	 * Sets the value of the '{@link io.adit.model.ValueWatch#getUnit <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' attribute.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(String value);

	/**
	 * Returns the value of the '<em><b>Wait Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How long a sample waits for those of the other inputs at its time, in seconds; empty: not at all.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Wait Seconds</em>' attribute.
	 * @see #setWaitSeconds(Double)
	 * @see io.adit.model.AditPackage#getValueWatch_WaitSeconds()
	 * @model
	 * @generated
	 */
	Double getWaitSeconds();

	/**
	 * Sets the value of the '{@link io.adit.model.ValueWatch#getWaitSeconds <em>Wait Seconds</em>}' attribute.
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
	 * What the names stand for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Inputs</em>' containment reference list.
	 * @see io.adit.model.AditPackage#getValueWatch_Inputs()
	 * @model containment="true"
	 * @generated
	 */
	EList<DerivationInput> getInputs();

} // ValueWatch
