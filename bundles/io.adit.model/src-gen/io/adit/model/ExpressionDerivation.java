/**
 */
package io.adit.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Expression Derivation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A formula over the inputs, with units.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link io.adit.model.ExpressionDerivation#getExpression <em>Expression</em>}</li>
 *   <li>{@link io.adit.model.ExpressionDerivation#getWaitSeconds <em>Wait Seconds</em>}</li>
 * </ul>
 *
 * @see io.adit.model.AditPackage#getExpressionDerivation()
 * @model
 * @generated
 */
public interface ExpressionDerivation extends Derivation {
	/**
	 * Returns the value of the '<em><b>Expression</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For example (a - b) / 2, with the names of the inputs.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Expression</em>' attribute.
	 * @see #setExpression(String)
	 * @see io.adit.model.AditPackage#getExpressionDerivation_Expression()
	 * @model required="true"
	 * @generated
	 */
	String getExpression();

	/**
	 * Sets the value of the '{@link io.adit.model.ExpressionDerivation#getExpression <em>Expression</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Expression</em>' attribute.
	 * @see #getExpression()
	 * @generated
	 */
	void setExpression(String value);

	/**
	 * Returns the value of the '<em><b>Wait Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How long a sample waits for those of the other inputs at its time, in seconds; empty: not at all.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Wait Seconds</em>' attribute.
	 * @see #setWaitSeconds(Double)
	 * @see io.adit.model.AditPackage#getExpressionDerivation_WaitSeconds()
	 * @model
	 * @generated
	 */
	Double getWaitSeconds();

	/**
	 * Sets the value of the '{@link io.adit.model.ExpressionDerivation#getWaitSeconds <em>Wait Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Wait Seconds</em>' attribute.
	 * @see #getWaitSeconds()
	 * @generated
	 */
	void setWaitSeconds(Double value);

} // ExpressionDerivation
