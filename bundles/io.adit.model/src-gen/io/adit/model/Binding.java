/**
 */
package io.adit.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Binding</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Which device and which field of its payload feeds a channel, from a date to a date.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link io.adit.model.Binding#getDevice <em>Device</em>}</li>
 *   <li>{@link io.adit.model.Binding#getPointer <em>Pointer</em>}</li>
 *   <li>{@link io.adit.model.Binding#getTimePointer <em>Time Pointer</em>}</li>
 *   <li>{@link io.adit.model.Binding#getTimeFormat <em>Time Format</em>}</li>
 *   <li>{@link io.adit.model.Binding#getSourceUnit <em>Source Unit</em>}</li>
 *   <li>{@link io.adit.model.Binding#getValidFrom <em>Valid From</em>}</li>
 *   <li>{@link io.adit.model.Binding#getValidTo <em>Valid To</em>}</li>
 *   <li>{@link io.adit.model.Binding#getFormat <em>Format</em>}</li>
 *   <li>{@link io.adit.model.Binding#getSeparator <em>Separator</em>}</li>
 *   <li>{@link io.adit.model.Binding#isDecimalComma <em>Decimal Comma</em>}</li>
 * </ul>
 *
 * @see io.adit.model.AditPackage#getBinding()
 * @model
 * @generated
 */
public interface Binding extends EObject {
	/**
	 * Returns the value of the '<em><b>Device</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Device</em>' reference.
	 * @see #setDevice(Device)
	 * @see io.adit.model.AditPackage#getBinding_Device()
	 * @model required="true"
	 * @generated
	 */
	Device getDevice();

	/**
	 * Sets the value of the '{@link io.adit.model.Binding#getDevice <em>Device</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Device</em>' reference.
	 * @see #getDevice()
	 * @generated
	 */
	void setDevice(Device value);

	/**
	 * Returns the value of the '<em><b>Pointer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the number is, in the words of the format. JSON, CBOR and Ditto: a JSON pointer (RFC 6901), for example /pressure. SenML: the name of the record, with its unit after a blank where needed. CSV: number or name of the column. Text: empty. Binary: offset and type, for example 4 uint16 le mask=0x0FFF scale=0.1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pointer</em>' attribute.
	 * @see #setPointer(String)
	 * @see io.adit.model.AditPackage#getBinding_Pointer()
	 * @model
	 * @generated
	 */
	String getPointer();

	/**
	 * Sets the value of the '{@link io.adit.model.Binding#getPointer <em>Pointer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pointer</em>' attribute.
	 * @see #getPointer()
	 * @generated
	 */
	void setPointer(String value);

	/**
	 * Returns the value of the '<em><b>Time Pointer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the time of measurement is, in the same words; empty: time of arrival. SenML records bring their own.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Time Pointer</em>' attribute.
	 * @see #setTimePointer(String)
	 * @see io.adit.model.AditPackage#getBinding_TimePointer()
	 * @model
	 * @generated
	 */
	String getTimePointer();

	/**
	 * Sets the value of the '{@link io.adit.model.Binding#getTimePointer <em>Time Pointer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Time Pointer</em>' attribute.
	 * @see #getTimePointer()
	 * @generated
	 */
	void setTimePointer(String value);

	/**
	 * Returns the value of the '<em><b>Time Format</b></em>' attribute.
	 * The literals are from the enumeration {@link io.adit.model.TimeFormat}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Time Format</em>' attribute.
	 * @see io.adit.model.TimeFormat
	 * @see #setTimeFormat(TimeFormat)
	 * @see io.adit.model.AditPackage#getBinding_TimeFormat()
	 * @model
	 * @generated
	 */
	TimeFormat getTimeFormat();

	/**
	 * Sets the value of the '{@link io.adit.model.Binding#getTimeFormat <em>Time Format</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Time Format</em>' attribute.
	 * @see io.adit.model.TimeFormat
	 * @see #getTimeFormat()
	 * @generated
	 */
	void setTimeFormat(TimeFormat value);

	/**
	 * Returns the value of the '<em><b>Source Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * UCUM code of the number in the payload, before calibration; empty: 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source Unit</em>' attribute.
	 * @see #setSourceUnit(String)
	 * @see io.adit.model.AditPackage#getBinding_SourceUnit()
	 * @model
	 * @generated
	 */
	String getSourceUnit();

	/**
	 * Sets the value of the '{@link io.adit.model.Binding#getSourceUnit <em>Source Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source Unit</em>' attribute.
	 * @see #getSourceUnit()
	 * @generated
	 */
	void setSourceUnit(String value);

	/**
	 * Returns the value of the '<em><b>Valid From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * ISO 8601 instant from which on it holds; empty: always.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Valid From</em>' attribute.
	 * @see #setValidFrom(String)
	 * @see io.adit.model.AditPackage#getBinding_ValidFrom()
	 * @model
	 * @generated
	 */
	String getValidFrom();

	/**
	 * Sets the value of the '{@link io.adit.model.Binding#getValidFrom <em>Valid From</em>}' attribute.
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
	 * @see io.adit.model.AditPackage#getBinding_ValidTo()
	 * @model
	 * @generated
	 */
	String getValidTo();

	/**
	 * Sets the value of the '{@link io.adit.model.Binding#getValidTo <em>Valid To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Valid To</em>' attribute.
	 * @see #getValidTo()
	 * @generated
	 */
	void setValidTo(String value);

	/**
	 * Returns the value of the '<em><b>Format</b></em>' attribute.
	 * The literals are from the enumeration {@link io.adit.model.PayloadFormat}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the payload is written; AUTO: by its content type.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Format</em>' attribute.
	 * @see io.adit.model.PayloadFormat
	 * @see #setFormat(PayloadFormat)
	 * @see io.adit.model.AditPackage#getBinding_Format()
	 * @model
	 * @generated
	 */
	PayloadFormat getFormat();

	/**
	 * Sets the value of the '{@link io.adit.model.Binding#getFormat <em>Format</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Format</em>' attribute.
	 * @see io.adit.model.PayloadFormat
	 * @see #getFormat()
	 * @generated
	 */
	void setFormat(PayloadFormat value);

	/**
	 * Returns the value of the '<em><b>Separator</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Between columns of CSV, one character or the word tab; empty: a comma.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Separator</em>' attribute.
	 * @see #setSeparator(String)
	 * @see io.adit.model.AditPackage#getBinding_Separator()
	 * @model
	 * @generated
	 */
	String getSeparator();

	/**
	 * Sets the value of the '{@link io.adit.model.Binding#getSeparator <em>Separator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Separator</em>' attribute.
	 * @see #getSeparator()
	 * @generated
	 */
	void setSeparator(String value);

	/**
	 * Returns the value of the '<em><b>Decimal Comma</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True where numbers in CSV and text have a comma for the point.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Decimal Comma</em>' attribute.
	 * @see #setDecimalComma(boolean)
	 * @see io.adit.model.AditPackage#getBinding_DecimalComma()
	 * @model
	 * @generated
	 */
	boolean isDecimalComma();

	/**
	 * Sets the value of the '{@link io.adit.model.Binding#isDecimalComma <em>Decimal Comma</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Decimal Comma</em>' attribute.
	 * @see #isDecimalComma()
	 * @generated
	 */
	void setDecimalComma(boolean value);

} // Binding
