/**
 */
package io.adit.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Rule Template</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A rule that is declared once for a class of assets: each channel that matches gets a copy of its own, with the id of the template, a dot and the id of the channel.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link io.adit.model.RuleTemplate#getAssetClass <em>Asset Class</em>}</li>
 *   <li>{@link io.adit.model.RuleTemplate#getPredefinedType <em>Predefined Type</em>}</li>
 *   <li>{@link io.adit.model.RuleTemplate#getQuantityKind <em>Quantity Kind</em>}</li>
 *   <li>{@link io.adit.model.RuleTemplate#getChannelKey <em>Channel Key</em>}</li>
 *   <li>{@link io.adit.model.RuleTemplate#getUnit <em>Unit</em>}</li>
 *   <li>{@link io.adit.model.RuleTemplate#getRule <em>Rule</em>}</li>
 *   <li>{@link io.adit.model.RuleTemplate#getParameters <em>Parameters</em>}</li>
 * </ul>
 *
 * @see io.adit.model.AditPackage#getRuleTemplate()
 * @model
 * @generated
 */
public interface RuleTemplate extends Named {
	/**
	 * Returns the value of the '<em><b>Asset Class</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * IFC entity name of the assets, for example IfcPump; empty: any.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Asset Class</em>' attribute.
	 * @see #setAssetClass(String)
	 * @see io.adit.model.AditPackage#getRuleTemplate_AssetClass()
	 * @model
	 * @generated
	 */
	String getAssetClass();

	/**
	 * Sets the value of the '{@link io.adit.model.RuleTemplate#getAssetClass <em>Asset Class</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Asset Class</em>' attribute.
	 * @see #getAssetClass()
	 * @generated
	 */
	void setAssetClass(String value);

	/**
	 * Returns the value of the '<em><b>Predefined Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * PredefinedType of the assets, for example SUMPPUMP; empty: any.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Predefined Type</em>' attribute.
	 * @see #setPredefinedType(String)
	 * @see io.adit.model.AditPackage#getRuleTemplate_PredefinedType()
	 * @model
	 * @generated
	 */
	String getPredefinedType();

	/**
	 * Sets the value of the '{@link io.adit.model.RuleTemplate#getPredefinedType <em>Predefined Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Predefined Type</em>' attribute.
	 * @see #getPredefinedType()
	 * @generated
	 */
	void setPredefinedType(String value);

	/**
	 * Returns the value of the '<em><b>Quantity Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What their channels measure, for example temperature; empty: anything.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Quantity Kind</em>' attribute.
	 * @see #setQuantityKind(String)
	 * @see io.adit.model.AditPackage#getRuleTemplate_QuantityKind()
	 * @model
	 * @generated
	 */
	String getQuantityKind();

	/**
	 * Sets the value of the '{@link io.adit.model.RuleTemplate#getQuantityKind <em>Quantity Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Quantity Kind</em>' attribute.
	 * @see #getQuantityKind()
	 * @generated
	 */
	void setQuantityKind(String value);

	/**
	 * Returns the value of the '<em><b>Channel Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Key of their channels, for example bearingTemperature; empty: any.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Channel Key</em>' attribute.
	 * @see #setChannelKey(String)
	 * @see io.adit.model.AditPackage#getRuleTemplate_ChannelKey()
	 * @model
	 * @generated
	 */
	String getChannelKey();

	/**
	 * Sets the value of the '{@link io.adit.model.RuleTemplate#getChannelKey <em>Channel Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Channel Key</em>' attribute.
	 * @see #getChannelKey()
	 * @generated
	 */
	void setChannelKey(String value);

	/**
	 * Returns the value of the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * UCUM code of the limits where the rule watches the value of its channel, which has to be in this unit.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unit</em>' attribute.
	 * @see #setUnit(String)
	 * @see io.adit.model.AditPackage#getRuleTemplate_Unit()
	 * @model
	 * @generated
	 */
	String getUnit();

	/**
	 * Sets the value of the '{@link io.adit.model.RuleTemplate#getUnit <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' attribute.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(String value);

	/**
	 * Returns the value of the '<em><b>Rule</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What each copy is like: without a channel. In its name, description and action plan ${asset} and ${channel} stand for their names. An input without a channel is the channel of the same asset whose key is its name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rule</em>' containment reference.
	 * @see #setRule(LevelRule)
	 * @see io.adit.model.AditPackage#getRuleTemplate_Rule()
	 * @model containment="true" required="true"
	 * @generated
	 */
	LevelRule getRule();

	/**
	 * Sets the value of the '{@link io.adit.model.RuleTemplate#getRule <em>Rule</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rule</em>' containment reference.
	 * @see #getRule()
	 * @generated
	 */
	void setRule(LevelRule value);

	/**
	 * Returns the value of the '<em><b>Parameters</b></em>' containment reference list.
	 * The list contents are of type {@link io.adit.model.TemplateParameter}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What of it may differ from asset to asset.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Parameters</em>' containment reference list.
	 * @see io.adit.model.AditPackage#getRuleTemplate_Parameters()
	 * @model containment="true"
	 * @generated
	 */
	EList<TemplateParameter> getParameters();

} // RuleTemplate
