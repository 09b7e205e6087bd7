/**
 */
package io.adit.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Gap Fill Derivation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The one input with its gaps filled, once their end has come; what is filled in is uncertain.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link io.adit.model.GapFillDerivation#getFilling <em>Filling</em>}</li>
 *   <li>{@link io.adit.model.GapFillDerivation#getStepSeconds <em>Step Seconds</em>}</li>
 *   <li>{@link io.adit.model.GapFillDerivation#getMaxGapSeconds <em>Max Gap Seconds</em>}</li>
 * </ul>
 *
 * @see io.adit.model.AditPackage#getGapFillDerivation()
 * @model
 * @generated
 */
public interface GapFillDerivation extends Derivation {
	/**
	 * Returns the value of the '<em><b>Filling</b></em>' attribute.
	 * The literals are from the enumeration {@link io.adit.model.GapFilling}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * With what.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Filling</em>' attribute.
	 * @see io.adit.model.GapFilling
	 * @see #setFilling(GapFilling)
	 * @see io.adit.model.AditPackage#getGapFillDerivation_Filling()
	 * @model
	 * @generated
	 */
	GapFilling getFilling();

	/**
	 * Sets the value of the '{@link io.adit.model.GapFillDerivation#getFilling <em>Filling</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Filling</em>' attribute.
	 * @see io.adit.model.GapFilling
	 * @see #getFilling()
	 * @generated
	 */
	void setFilling(GapFilling value);

	/**
	 * Returns the value of the '<em><b>Step Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Time between samples, in seconds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Step Seconds</em>' attribute.
	 * @see #setStepSeconds(double)
	 * @see io.adit.model.AditPackage#getGapFillDerivation_StepSeconds()
	 * @model required="true"
	 * @generated
	 */
	double getStepSeconds();

	/**
	 * Sets the value of the '{@link io.adit.model.GapFillDerivation#getStepSeconds <em>Step Seconds</em>}' attribute.
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
	 * Longest gap that is filled, in seconds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Max Gap Seconds</em>' attribute.
	 * @see #setMaxGapSeconds(double)
	 * @see io.adit.model.AditPackage#getGapFillDerivation_MaxGapSeconds()
	 * @model required="true"
	 * @generated
	 */
	double getMaxGapSeconds();

	/**
	 * Sets the value of the '{@link io.adit.model.GapFillDerivation#getMaxGapSeconds <em>Max Gap Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Max Gap Seconds</em>' attribute.
	 * @see #getMaxGapSeconds()
	 * @generated
	 */
	void setMaxGapSeconds(double value);

} // GapFillDerivation
