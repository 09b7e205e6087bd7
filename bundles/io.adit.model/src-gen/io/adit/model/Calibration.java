/**
 */
package io.adit.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Calibration</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Turns the raw reading into a physical value, from a date to a date. Linear: c0 + c1*x. Polynomial: sum of c[i]*x^i. Table: pairs x0,y0,x1,y1,... interpolated linearly, never extrapolated. Vibrating wire, R in digits (Hz^2/1000): G,R0 of G*(R0-R) or A,B,C of A*R^2+B*R+C. Steinhart-Hart, R in ohms: A,B,C and D of 1/(A+B*ln R+C*(ln R)^3)+D, in K.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link io.adit.model.Calibration#getKind <em>Kind</em>}</li>
 *   <li>{@link io.adit.model.Calibration#getCoefficients <em>Coefficients</em>}</li>
 *   <li>{@link io.adit.model.Calibration#getUnit <em>Unit</em>}</li>
 *   <li>{@link io.adit.model.Calibration#getCertificate <em>Certificate</em>}</li>
 *   <li>{@link io.adit.model.Calibration#getValidFrom <em>Valid From</em>}</li>
 *   <li>{@link io.adit.model.Calibration#getValidTo <em>Valid To</em>}</li>
 *   <li>{@link io.adit.model.Calibration#getCorrections <em>Corrections</em>}</li>
 * </ul>
 *
 * @see io.adit.model.AditPackage#getCalibration()
 * @model
 * @generated
 */
public interface Calibration extends EObject {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link io.adit.model.CalibrationKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see io.adit.model.CalibrationKind
	 * @see #setKind(CalibrationKind)
	 * @see io.adit.model.AditPackage#getCalibration_Kind()
	 * @model
	 * @generated
	 */
	CalibrationKind getKind();

	/**
	 * Sets the value of the '{@link io.adit.model.Calibration#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see io.adit.model.CalibrationKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(CalibrationKind value);

	/**
	 * Returns the value of the '<em><b>Coefficients</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.Double}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Coefficients</em>' attribute list.
	 * @see io.adit.model.AditPackage#getCalibration_Coefficients()
	 * @model unique="false"
	 * @generated
	 */
	EList<Double> getCoefficients();

	/**
	 * Returns the value of the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * UCUM code of the result.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unit</em>' attribute.
	 * @see #setUnit(String)
	 * @see io.adit.model.AditPackage#getCalibration_Unit()
	 * @model required="true"
	 * @generated
	 */
	String getUnit();

	/**
	 * Sets the value of the '{@link io.adit.model.Calibration#getUnit <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' attribute.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(String value);

	/**
	 * Returns the value of the '<em><b>Certificate</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number or file of the calibration certificate.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Certificate</em>' attribute.
	 * @see #setCertificate(String)
	 * @see io.adit.model.AditPackage#getCalibration_Certificate()
	 * @model
	 * @generated
	 */
	String getCertificate();

	/**
	 * Sets the value of the '{@link io.adit.model.Calibration#getCertificate <em>Certificate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Certificate</em>' attribute.
	 * @see #getCertificate()
	 * @generated
	 */
	void setCertificate(String value);

	/**
	 * Returns the value of the '<em><b>Valid From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * ISO 8601 instant from which on it holds; empty: always.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Valid From</em>' attribute.
	 * @see #setValidFrom(String)
	 * @see io.adit.model.AditPackage#getCalibration_ValidFrom()
	 * @model
	 * @generated
	 */
	String getValidFrom();

	/**
	 * Sets the value of the '{@link io.adit.model.Calibration#getValidFrom <em>Valid From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Valid From</em>' attribute.
	 * @see #getValidFrom()
	 * @generated
	 */
	void setValidFrom(String value);

	/**
	 * Returns the value of the '<em><b>Valid To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * ISO 8601 instant until which it holds, exclusive; empty: still.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Valid To</em>' attribute.
	 * @see #setValidTo(String)
	 * @see io.adit.model.AditPackage#getCalibration_ValidTo()
	 * @model
	 * @generated
	 */
	String getValidTo();

	/**
	 * Sets the value of the '{@link io.adit.model.Calibration#getValidTo <em>Valid To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Valid To</em>' attribute.
	 * @see #getValidTo()
	 * @generated
	 */
	void setValidTo(String value);

	/**
	 * Returns the value of the '<em><b>Corrections</b></em>' containment reference list.
	 * The list contents are of type {@link io.adit.model.Correction}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Terms that depend on other channels: temperature, air pressure.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Corrections</em>' containment reference list.
	 * @see io.adit.model.AditPackage#getCalibration_Corrections()
	 * @model containment="true"
	 * @generated
	 */
	EList<Correction> getCorrections();

} // Calibration
