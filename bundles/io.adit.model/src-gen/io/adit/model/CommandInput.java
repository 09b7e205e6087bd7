/**
 */
package io.adit.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Command Input</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One value that goes with a command. A command that has any takes these and no others.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link io.adit.model.CommandInput#getPointer <em>Pointer</em>}</li>
 *   <li>{@link io.adit.model.CommandInput#getType <em>Type</em>}</li>
 *   <li>{@link io.adit.model.CommandInput#getUnit <em>Unit</em>}</li>
 *   <li>{@link io.adit.model.CommandInput#getRangeMin <em>Range Min</em>}</li>
 *   <li>{@link io.adit.model.CommandInput#getRangeMax <em>Range Max</em>}</li>
 *   <li>{@link io.adit.model.CommandInput#getChoices <em>Choices</em>}</li>
 *   <li>{@link io.adit.model.CommandInput#isOptional <em>Optional</em>}</li>
 * </ul>
 *
 * @see io.adit.model.AditPackage#getCommandInput()
 * @model
 * @generated
 */
public interface CommandInput extends Named {
	/**
	 * Returns the value of the '<em><b>Pointer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON pointer to where it stands in the payload, for example /percent; empty: the payload is the value itself.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pointer</em>' attribute.
	 * @see #setPointer(String)
	 * @see io.adit.model.AditPackage#getCommandInput_Pointer()
	 * @model
	 * @generated
	 */
	String getPointer();

	/**
	 * Sets the value of the '{@link io.adit.model.CommandInput#getPointer <em>Pointer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pointer</em>' attribute.
	 * @see #getPointer()
	 * @generated
	 */
	void setPointer(String value);

	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * The literals are from the enumeration {@link io.adit.model.InputType}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What kind of value it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see io.adit.model.InputType
	 * @see #setType(InputType)
	 * @see io.adit.model.AditPackage#getCommandInput_Type()
	 * @model
	 * @generated
	 */
	InputType getType();

	/**
	 * Sets the value of the '{@link io.adit.model.CommandInput#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see io.adit.model.InputType
	 * @see #getType()
	 * @generated
	 */
	void setType(InputType value);

	/**
	 * Returns the value of the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * UCUM code of a number, for example %; empty: it has none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unit</em>' attribute.
	 * @see #setUnit(String)
	 * @see io.adit.model.AditPackage#getCommandInput_Unit()
	 * @model
	 * @generated
	 */
	String getUnit();

	/**
	 * Sets the value of the '{@link io.adit.model.CommandInput#getUnit <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' attribute.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(String value);

	/**
	 * Returns the value of the '<em><b>Range Min</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Smallest number that it may be, in the unit; empty: unbounded.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Range Min</em>' attribute.
	 * @see #setRangeMin(Double)
	 * @see io.adit.model.AditPackage#getCommandInput_RangeMin()
	 * @model
	 * @generated
	 */
	Double getRangeMin();

	/**
	 * Sets the value of the '{@link io.adit.model.CommandInput#getRangeMin <em>Range Min</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Range Min</em>' attribute.
	 * @see #getRangeMin()
	 * @generated
	 */
	void setRangeMin(Double value);

	/**
	 * Returns the value of the '<em><b>Range Max</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Largest number that it may be, in the unit; empty: unbounded.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Range Max</em>' attribute.
	 * @see #setRangeMax(Double)
	 * @see io.adit.model.AditPackage#getCommandInput_RangeMax()
	 * @model
	 * @generated
	 */
	Double getRangeMax();

	/**
	 * Sets the value of the '{@link io.adit.model.CommandInput#getRangeMax <em>Range Max</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Range Max</em>' attribute.
	 * @see #getRangeMax()
	 * @generated
	 */
	void setRangeMax(Double value);

	/**
	 * Returns the value of the '<em><b>Choices</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The texts that it may be, where it is a choice.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Choices</em>' attribute list.
	 * @see io.adit.model.AditPackage#getCommandInput_Choices()
	 * @model
	 * @generated
	 */
	EList<String> getChoices();

	/**
	 * Returns the value of the '<em><b>Optional</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True: it may be left out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Optional</em>' attribute.
	 * @see #setOptional(boolean)
	 * @see io.adit.model.AditPackage#getCommandInput_Optional()
	 * @model
	 * @generated
	 */
	boolean isOptional();

	/**
	 * Sets the value of the '{@link io.adit.model.CommandInput#isOptional <em>Optional</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Optional</em>' attribute.
	 * @see #isOptional()
	 * @generated
	 */
	void setOptional(boolean value);

} // CommandInput
