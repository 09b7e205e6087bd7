/**
 */
package io.adit.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Interlock</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Refuses a command while conditions hold, so that nobody stops a fan in bad air. A condition whose channel has no usable value counts as one that holds.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link io.adit.model.Interlock#isEnabled <em>Enabled</em>}</li>
 *   <li>{@link io.adit.model.Interlock#getPointer <em>Pointer</em>}</li>
 *   <li>{@link io.adit.model.Interlock#getComparison <em>Comparison</em>}</li>
 *   <li>{@link io.adit.model.Interlock#getValue <em>Value</em>}</li>
 *   <li>{@link io.adit.model.Interlock#getNeeded <em>Needed</em>}</li>
 *   <li>{@link io.adit.model.Interlock#getAdvice <em>Advice</em>}</li>
 *   <li>{@link io.adit.model.Interlock#getConditions <em>Conditions</em>}</li>
 * </ul>
 *
 * @see io.adit.model.AditPackage#getInterlock()
 * @model
 * @generated
 */
public interface Interlock extends Named {
	/**
	 * Returns the value of the '<em><b>Enabled</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * False: refuses nothing.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Enabled</em>' attribute.
	 * @see #setEnabled(boolean)
	 * @see io.adit.model.AditPackage#getInterlock_Enabled()
	 * @model default="true"
	 * @generated
	 */
	boolean isEnabled();

	/**
	 * Sets the value of the '{@link io.adit.model.Interlock#isEnabled <em>Enabled</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Enabled</em>' attribute.
	 * @see #isEnabled()
	 * @generated
	 */
	void setEnabled(boolean value);

	/**
	 * Returns the value of the '<em><b>Pointer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON pointer to a value in the payload; empty: applies whatever the payload is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pointer</em>' attribute.
	 * @see #setPointer(String)
	 * @see io.adit.model.AditPackage#getInterlock_Pointer()
	 * @model
	 * @generated
	 */
	String getPointer();

	/**
	 * Sets the value of the '{@link io.adit.model.Interlock#getPointer <em>Pointer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pointer</em>' attribute.
	 * @see #getPointer()
	 * @generated
	 */
	void setPointer(String value);

	/**
	 * Returns the value of the '<em><b>Comparison</b></em>' attribute.
	 * The literals are from the enumeration {@link io.adit.model.Comparison}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the value there compares with the one below, for the interlock to apply.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Comparison</em>' attribute.
	 * @see io.adit.model.Comparison
	 * @see #setComparison(Comparison)
	 * @see io.adit.model.AditPackage#getInterlock_Comparison()
	 * @model
	 * @generated
	 */
	Comparison getComparison();

	/**
	 * Sets the value of the '{@link io.adit.model.Interlock#getComparison <em>Comparison</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Comparison</em>' attribute.
	 * @see io.adit.model.Comparison
	 * @see #getComparison()
	 * @generated
	 */
	void setComparison(Comparison value);

	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON value to compare with, for example 0 or "off".
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(String)
	 * @see io.adit.model.AditPackage#getInterlock_Value()
	 * @model
	 * @generated
	 */
	String getValue();

	/**
	 * Sets the value of the '{@link io.adit.model.Interlock#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(String value);

	/**
	 * Returns the value of the '<em><b>Needed</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many of the conditions have to hold for a refusal: 2 of 3, for example.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Needed</em>' attribute.
	 * @see #setNeeded(int)
	 * @see io.adit.model.AditPackage#getInterlock_Needed()
	 * @model default="1"
	 * @generated
	 */
	int getNeeded();

	/**
	 * Sets the value of the '{@link io.adit.model.Interlock#getNeeded <em>Needed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Needed</em>' attribute.
	 * @see #getNeeded()
	 * @generated
	 */
	void setNeeded(int value);

	/**
	 * Returns the value of the '<em><b>Advice</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the sender of a refused command should do.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Advice</em>' attribute.
	 * @see #setAdvice(String)
	 * @see io.adit.model.AditPackage#getInterlock_Advice()
	 * @model
	 * @generated
	 */
	String getAdvice();

	/**
	 * Sets the value of the '{@link io.adit.model.Interlock#getAdvice <em>Advice</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Advice</em>' attribute.
	 * @see #getAdvice()
	 * @generated
	 */
	void setAdvice(String value);

	/**
	 * Returns the value of the '<em><b>Conditions</b></em>' containment reference list.
	 * The list contents are of type {@link io.adit.model.Condition}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Of which as many as needed have to hold.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Conditions</em>' containment reference list.
	 * @see io.adit.model.AditPackage#getInterlock_Conditions()
	 * @model containment="true"
	 * @generated
	 */
	EList<Condition> getConditions();

} // Interlock
