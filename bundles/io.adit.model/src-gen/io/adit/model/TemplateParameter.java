/**
 */
package io.adit.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Template Parameter</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One number of a rule template that may differ from asset to asset.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link io.adit.model.TemplateParameter#getSets <em>Sets</em>}</li>
 *   <li>{@link io.adit.model.TemplateParameter#getLevel <em>Level</em>}</li>
 *   <li>{@link io.adit.model.TemplateParameter#getValue <em>Value</em>}</li>
 * </ul>
 *
 * @see io.adit.model.AditPackage#getTemplateParameter()
 * @model
 * @generated
 */
public interface TemplateParameter extends Named {
	/**
	 * Returns the value of the '<em><b>Sets</b></em>' attribute.
	 * The literals are from the enumeration {@link io.adit.model.TemplateTarget}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which number it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sets</em>' attribute.
	 * @see io.adit.model.TemplateTarget
	 * @see #setSets(TemplateTarget)
	 * @see io.adit.model.AditPackage#getTemplateParameter_Sets()
	 * @model
	 * @generated
	 */
	TemplateTarget getSets();

	/**
	 * Sets the value of the '{@link io.adit.model.TemplateParameter#getSets <em>Sets</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sets</em>' attribute.
	 * @see io.adit.model.TemplateTarget
	 * @see #getSets()
	 * @generated
	 */
	void setSets(TemplateTarget value);

	/**
	 * Returns the value of the '<em><b>Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the level whose number it is; means nothing for FORMULA.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Level</em>' attribute.
	 * @see #setLevel(String)
	 * @see io.adit.model.AditPackage#getTemplateParameter_Level()
	 * @model
	 * @generated
	 */
	String getLevel();

	/**
	 * Sets the value of the '{@link io.adit.model.TemplateParameter#getLevel <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Level</em>' attribute.
	 * @see #getLevel()
	 * @generated
	 */
	void setLevel(String value);

	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For FORMULA what it is usually; for a level empty: what the rule of the template says.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(Double)
	 * @see io.adit.model.AditPackage#getTemplateParameter_Value()
	 * @model
	 * @generated
	 */
	Double getValue();

	/**
	 * Sets the value of the '{@link io.adit.model.TemplateParameter#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(Double value);

} // TemplateParameter
