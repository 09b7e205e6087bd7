/**
 */
package io.adit.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Resample Derivation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The one input on a regular grid of whole steps since the epoch.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link io.adit.model.ResampleDerivation#getMethod <em>Method</em>}</li>
 *   <li>{@link io.adit.model.ResampleDerivation#getStepSeconds <em>Step Seconds</em>}</li>
 *   <li>{@link io.adit.model.ResampleDerivation#getMaxGapSeconds <em>Max Gap Seconds</em>}</li>
 * </ul>
 *
 * @see io.adit.model.AditPackage#getResampleDerivation()
 * @model
 * @generated
 */
public interface ResampleDerivation extends Derivation {
	/**
	 * Returns the value of the '<em><b>Method</b></em>' attribute.
	 * The literals are from the enumeration {@link io.adit.model.Resampling}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What stands for a step.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Method</em>' attribute.
	 * @see io.adit.model.Resampling
	 * @see #setMethod(Resampling)
	 * @see io.adit.model.AditPackage#getResampleDerivation_Method()
	 * @model
	 * @generated
	 */
	Resampling getMethod();

	/**
	 * Sets the value of the '{@link io.adit.model.ResampleDerivation#getMethod <em>Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Method</em>' attribute.
	 * @see io.adit.model.Resampling
	 * @see #getMethod()
	 * @generated
	 */
	void setMethod(Resampling value);

	/**
	 * Returns the value of the '<em><b>Step Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Length of a step, in seconds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Step Seconds</em>' attribute.
	 * @see #setStepSeconds(double)
	 * @see io.adit.model.AditPackage#getResampleDerivation_StepSeconds()
	 * @model required="true"
	 * @generated
	 */
	double getStepSeconds();

	/**
	 * Sets the value of the '{@link io.adit.model.ResampleDerivation#getStepSeconds <em>Step Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Step Seconds</em>' attribute.
	 * @see #getStepSeconds()
	 * @generated
	 */
	void setStepSeconds(double value);

	/**
	 * Returns the value of the '<em><b>Max Gap Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * With INTERPOLATED, most time between the samples on both sides, in seconds; empty: three steps.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Max Gap Seconds</em>' attribute.
	 * @see #setMaxGapSeconds(Double)
	 * @see io.adit.model.AditPackage#getResampleDerivation_MaxGapSeconds()
	 * @model
	 * @generated
	 */
	Double getMaxGapSeconds();

	/**
	 * Sets the value of the '{@link io.adit.model.ResampleDerivation#getMaxGapSeconds <em>Max Gap Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Max Gap Seconds</em>' attribute.
	 * @see #getMaxGapSeconds()
	 * @generated
	 */
	void setMaxGapSeconds(Double value);

} // ResampleDerivation
