/**
 */
package io.adit.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Correction</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A term of a calibration that depends on another channel: factor * (x - reference), with x its newest good value. For example the temperature of a vibrating wire.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link io.adit.model.Correction#getChannel <em>Channel</em>}</li>
 *   <li>{@link io.adit.model.Correction#getUnit <em>Unit</em>}</li>
 *   <li>{@link io.adit.model.Correction#getFactor <em>Factor</em>}</li>
 *   <li>{@link io.adit.model.Correction#getReference <em>Reference</em>}</li>
 *   <li>{@link io.adit.model.Correction#getMaxAgeSeconds <em>Max Age Seconds</em>}</li>
 * </ul>
 *
 * @see io.adit.model.AditPackage#getCorrection()
 * @model
 * @generated
 */
public interface Correction extends EObject {
	/**
	 * Returns the value of the '<em><b>Channel</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whose newest good value x is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Channel</em>' reference.
	 * @see #setChannel(Channel)
	 * @see io.adit.model.AditPackage#getCorrection_Channel()
	 * @model required="true"
	 * @generated
	 */
	Channel getChannel();

	/**
	 * Sets the value of the '{@link io.adit.model.Correction#getChannel <em>Channel</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Channel</em>' reference.
	 * @see #getChannel()
	 * @generated
	 */
	void setChannel(Channel value);

	/**
	 * Returns the value of the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * UCUM code of x and of the reference, for example Cel.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unit</em>' attribute.
	 * @see #setUnit(String)
	 * @see io.adit.model.AditPackage#getCorrection_Unit()
	 * @model required="true"
	 * @generated
	 */
	String getUnit();

	/**
	 * Sets the value of the '{@link io.adit.model.Correction#getUnit <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' attribute.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(String value);

	/**
	 * Returns the value of the '<em><b>Factor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In the unit of the calibration per unit of x: K, or -1 for air pressure.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Factor</em>' attribute.
	 * @see #setFactor(double)
	 * @see io.adit.model.AditPackage#getCorrection_Factor()
	 * @model
	 * @generated
	 */
	double getFactor();

	/**
	 * Sets the value of the '{@link io.adit.model.Correction#getFactor <em>Factor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Factor</em>' attribute.
	 * @see #getFactor()
	 * @generated
	 */
	void setFactor(double value);

	/**
	 * Returns the value of the '<em><b>Reference</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * x at which the term is 0: T0 or S0 on the sheet of the sensor.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reference</em>' attribute.
	 * @see #setReference(double)
	 * @see io.adit.model.AditPackage#getCorrection_Reference()
	 * @model
	 * @generated
	 */
	double getReference();

	/**
	 * Sets the value of the '{@link io.adit.model.Correction#getReference <em>Reference</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reference</em>' attribute.
	 * @see #getReference()
	 * @generated
	 */
	void setReference(double value);

	/**
	 * Returns the value of the '<em><b>Max Age Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Most time between the reading and x, in seconds; empty: one hour. Beyond it the sample is uncertain.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Max Age Seconds</em>' attribute.
	 * @see #setMaxAgeSeconds(Double)
	 * @see io.adit.model.AditPackage#getCorrection_MaxAgeSeconds()
	 * @model
	 * @generated
	 */
	Double getMaxAgeSeconds();

	/**
	 * Sets the value of the '{@link io.adit.model.Correction#getMaxAgeSeconds <em>Max Age Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Max Age Seconds</em>' attribute.
	 * @see #getMaxAgeSeconds()
	 * @generated
	 */
	void setMaxAgeSeconds(Double value);

} // Correction
