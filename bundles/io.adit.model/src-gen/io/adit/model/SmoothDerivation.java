/**
 */
package io.adit.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Smooth Derivation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The one input smoothed.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link io.adit.model.SmoothDerivation#getMethod <em>Method</em>}</li>
 *   <li>{@link io.adit.model.SmoothDerivation#getSamples <em>Samples</em>}</li>
 *   <li>{@link io.adit.model.SmoothDerivation#getConstantSeconds <em>Constant Seconds</em>}</li>
 *   <li>{@link io.adit.model.SmoothDerivation#getMaxGapSeconds <em>Max Gap Seconds</em>}</li>
 * </ul>
 *
 * @see io.adit.model.AditPackage#getSmoothDerivation()
 * @model
 * @generated
 */
public interface SmoothDerivation extends Derivation {
	/**
	 * Returns the value of the '<em><b>Method</b></em>' attribute.
	 * The literals are from the enumeration {@link io.adit.model.Smoothing}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Method</em>' attribute.
	 * @see io.adit.model.Smoothing
	 * @see #setMethod(Smoothing)
	 * @see io.adit.model.AditPackage#getSmoothDerivation_Method()
	 * @model
	 * @generated
	 */
	Smoothing getMethod();

	/**
	 * Sets the value of the '{@link io.adit.model.SmoothDerivation#getMethod <em>Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Method</em>' attribute.
	 * @see io.adit.model.Smoothing
	 * @see #getMethod()
	 * @generated
	 */
	void setMethod(Smoothing value);

	/**
	 * Returns the value of the '<em><b>Samples</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Odd number of neighbours, 3 to 99; empty with EWMA.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Samples</em>' attribute.
	 * @see #setSamples(Integer)
	 * @see io.adit.model.AditPackage#getSmoothDerivation_Samples()
	 * @model
	 * @generated
	 */
	Integer getSamples();

	/**
	 * Sets the value of the '{@link io.adit.model.SmoothDerivation#getSamples <em>Samples</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Samples</em>' attribute.
	 * @see #getSamples()
	 * @generated
	 */
	void setSamples(Integer value);

	/**
	 * Returns the value of the '<em><b>Constant Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Time constant of EWMA, in seconds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Constant Seconds</em>' attribute.
	 * @see #setConstantSeconds(Double)
	 * @see io.adit.model.AditPackage#getSmoothDerivation_ConstantSeconds()
	 * @model
	 * @generated
	 */
	Double getConstantSeconds();

	/**
	 * Sets the value of the '{@link io.adit.model.SmoothDerivation#getConstantSeconds <em>Constant Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Constant Seconds</em>' attribute.
	 * @see #getConstantSeconds()
	 * @generated
	 */
	void setConstantSeconds(Double value);

	/**
	 * Returns the value of the '<em><b>Max Gap Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Time between two samples beyond which it begins anew, in seconds; empty: never.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Max Gap Seconds</em>' attribute.
	 * @see #setMaxGapSeconds(Double)
	 * @see io.adit.model.AditPackage#getSmoothDerivation_MaxGapSeconds()
	 * @model
	 * @generated
	 */
	Double getMaxGapSeconds();

	/**
	 * Sets the value of the '{@link io.adit.model.SmoothDerivation#getMaxGapSeconds <em>Max Gap Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Max Gap Seconds</em>' attribute.
	 * @see #getMaxGapSeconds()
	 * @generated
	 */
	void setMaxGapSeconds(Double value);

} // SmoothDerivation
